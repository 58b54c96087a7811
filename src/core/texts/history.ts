import type { AnswerChannel } from '../attendance/answer.ts';
import type { PlanChange } from '../plan/planned-meeting.ts';
import type { SubstituteRequest } from '../substitutes/substitute-chain.ts';
import type { Bilingual } from './catalogue.ts';

/** A meeting's history as the coordinator reads it. */
interface HistoryTexts {
  readonly columns: {
    readonly when: string;
    readonly about: string;
    readonly who: string;
    readonly change: string;
  };
  readonly lead: (meeting: string, changes: number) => string;
  readonly page: (page: number, pages: number) => string;
  readonly older: string;
  readonly newer: string;
  /** The command that asks for a page, as typed. */
  readonly command: (meeting: string, page: number) => string;
  readonly nothing: (meeting: string) => string;
  readonly which: string;
  readonly inPersonalChat: string;
  readonly bot: string;
  readonly change: (before: string | null, after: string | null) => string;
  readonly reason: (reason: string) => string;
  readonly answer: (municipality: string) => string;
  readonly unanswered: string;
  readonly late: string;
  readonly channels: Readonly<Record<AnswerChannel | PlanChange['via'] | 'bot', string>>;
  readonly meeting: string;
  readonly plan: Readonly<Record<PlanChange['what'], string>>;
  readonly cancelled: string;
  readonly substitutes: (municipality: string) => string;
  readonly request: Readonly<Record<SubstituteRequest['state'], string>>;
  readonly vacant: string;
  readonly presence: string;
}

export const historyTexts: Bilingual<HistoryTexts> = {
  sv: {
    columns: { when: 'När', about: 'Vad', who: 'Vem', change: 'Ändring' },
    lead: (meeting, changes) =>
      `Historik för ${meeting}: ${changes} ${changes === 1 ? 'ändring' : 'ändringar'}, den senaste först.`,
    page: (page, pages) => `Sida ${page} av ${pages}.`,
    older: 'Äldre ändringar',
    newer: 'Nyare ändringar',
    command: (meeting, page) => `historik ${meeting} sida ${page}`,
    nothing: (meeting) => `Inget har hänt med ${meeting} än.`,
    which:
      'Vilket möte menar du? Skriv till exempel ”historik nämnden” eller ”historik nämnden 14 december”.',
    inPersonalChat: 'Historiken har namn och skäl. Skriv kommandot i din personliga chatt med mig.',
    bot: 'Boten',
    change: (before, after) => `${before ?? 'inget'} → ${after ?? 'inget'}`,
    reason: (reason) => `Skäl: ${reason}`,
    answer: (municipality) => `${municipality}, svar`,
    unanswered: 'inget svar',
    late: 'sent svar',
    channels: {
      card: 'på kortet',
      command: 'med kommando',
      coordinator: 'samordnaren, i kommunens ställe',
      'substitute-request': 'som tillfrågad ersättare',
      file: 'från fil',
      bot: 'av sig själv',
    },
    meeting: 'Mötet',
    plan: { added: 'tillagt', moved: 'flyttat', cancelled: 'inställt', edited: 'ändrat' },
    cancelled: 'inställt',
    substitutes: (municipality) => `${municipality}, ersättare`,
    request: {
      asked: 'tillfrågad',
      accepted: 'tjänstgör',
      declined: 'kan inte',
      expired: 'svarade inte i tid',
      withdrawn: 'behövs inte längre',
    },
    vacant: 'ingen ersättare kvar att fråga',
    presence: 'Närvaro',
  },
  en: {
    columns: { when: 'When', about: 'What', who: 'Who', change: 'Change' },
    lead: (meeting, changes) =>
      `History of the ${meeting}: ${changes} ${changes === 1 ? 'change' : 'changes'}, the latest first.`,
    page: (page, pages) => `Page ${page} of ${pages}.`,
    older: 'Older changes',
    newer: 'Newer changes',
    command: (meeting, page) => `history ${meeting} page ${page}`,
    nothing: (meeting) => `Nothing has happened with the ${meeting} yet.`,
    which: 'Which meeting do you mean? Write for example “history board” or “history board 14 December”.',
    inPersonalChat: 'The history has names and reasons. Write the command in your personal chat with me.',
    bot: 'The bot',
    change: (before, after) => `${before ?? 'nothing'} → ${after ?? 'nothing'}`,
    reason: (reason) => `Reason: ${reason}`,
    answer: (municipality) => `${municipality}, answer`,
    unanswered: 'no answer',
    late: 'late answer',
    channels: {
      card: 'on the card',
      command: 'by command',
      coordinator: 'the coordinator, on behalf of the municipality',
      'substitute-request': 'as the substitute who was asked',
      file: 'from a file',
      bot: 'by itself',
    },
    meeting: 'The meeting',
    plan: { added: 'added', moved: 'moved', cancelled: 'cancelled', edited: 'changed' },
    cancelled: 'cancelled',
    substitutes: (municipality) => `${municipality}, substitute`,
    request: {
      asked: 'asked',
      accepted: 'serves',
      declined: 'cannot',
      expired: 'did not answer in time',
      withdrawn: 'no longer needed',
    },
    vacant: 'no substitute left to ask',
    presence: 'Presence',
  },
};
