import type { Language } from '../language.ts';

export type CommandName =
  | 'help'
  | 'meetings'
  | 'attendance'
  | 'goals'
  | 'agreements'
  | 'projects'
  | 'digest'
  | 'subscribe'
  | 'unsubscribe'
  | 'language'
  | 'bind'
  | 'call'
  | 'answer-for'
  | 'preview-digest'
  | 'send-digest'
  | 'change-goal'
  | 'goal-owner'
  | 'goal-history'
  | 'cancel-digest'
  | 'digest-report'
  | 'resend-digest'
  | 'correct-digest'
  | 'pause'
  | 'unanswered-questions'
  | 'synonym'
  | 'remove-synonym'
  | 'synonyms'
  | 'wrong'
  | 'corrections'
  | 'accept-correction'
  | 'decline-correction'
  | 'versions'
  | 'compare-versions'
  | 'switch-version'
  | 'serve'
  | 'new-meeting'
  | 'move-meeting'
  | 'cancel-meeting'
  | 'edit-meeting'
  | 'self-check'
  | 'statistics'
  | 'forecast'
  | 'members'
  | 'add-member'
  | 'add-me'
  | 'end-seat'
  | 'history'
  | 'anonymise'
  | 'confirm-presence'
  | 'attendance-list'
  | 'calendar';

interface CommandWord {
  readonly name: CommandName;
  readonly language: Language;
  readonly words: string;
  /**
   * `none`: the words alone are the command. `any`: anything after them is its argument. `optional`: a few words are;
   * a longer text is a question. `versions`: versions of the figures are; any other text is a question.
   */
  readonly argument: 'none' | 'any' | 'optional' | 'versions';
  /** For an argument that is longer than a few words. */
  readonly maxLength?: number;
}

/** The words of each command, in both languages; the README's table of commands says the same. */
export const commandWords: readonly CommandWord[] = [
  { name: 'help', language: 'sv', words: 'hjälp', argument: 'none' },
  { name: 'help', language: 'en', words: 'help', argument: 'none' },
  { name: 'meetings', language: 'sv', words: 'möten', argument: 'none' },
  { name: 'meetings', language: 'en', words: 'meetings', argument: 'none' },
  { name: 'attendance', language: 'sv', words: 'närvaro', argument: 'optional' },
  { name: 'attendance', language: 'en', words: 'attendance', argument: 'optional' },
  { name: 'goals', language: 'sv', words: 'mål', argument: 'none' },
  { name: 'goals', language: 'en', words: 'goals', argument: 'none' },
  { name: 'agreements', language: 'sv', words: 'avtal', argument: 'none' },
  { name: 'agreements', language: 'en', words: 'agreements', argument: 'none' },
  { name: 'projects', language: 'sv', words: 'projekt', argument: 'none' },
  { name: 'projects', language: 'en', words: 'projects', argument: 'none' },
  { name: 'digest', language: 'sv', words: 'nyhetsbrev', argument: 'optional' },
  { name: 'digest', language: 'en', words: 'digest', argument: 'optional' },
  { name: 'subscribe', language: 'sv', words: 'prenumerera', argument: 'none' },
  { name: 'subscribe', language: 'en', words: 'subscribe', argument: 'none' },
  { name: 'unsubscribe', language: 'sv', words: 'avsluta', argument: 'none' },
  { name: 'unsubscribe', language: 'en', words: 'unsubscribe', argument: 'none' },
  { name: 'language', language: 'sv', words: 'språk', argument: 'any' },
  { name: 'language', language: 'en', words: 'language', argument: 'any' },
  { name: 'bind', language: 'sv', words: 'koppla', argument: 'any' },
  { name: 'bind', language: 'en', words: 'bind', argument: 'any' },
  { name: 'call', language: 'sv', words: 'kalla', argument: 'any' },
  { name: 'call', language: 'en', words: 'call', argument: 'any' },
  { name: 'answer-for', language: 'sv', words: 'svara för', argument: 'any', maxLength: 900 },
  { name: 'answer-for', language: 'en', words: 'answer for', argument: 'any', maxLength: 900 },
  { name: 'new-meeting', language: 'sv', words: 'nytt möte', argument: 'any', maxLength: 1_500 },
  { name: 'new-meeting', language: 'en', words: 'new meeting', argument: 'any', maxLength: 1_500 },
  { name: 'move-meeting', language: 'sv', words: 'flytta', argument: 'any' },
  { name: 'move-meeting', language: 'en', words: 'move', argument: 'any' },
  { name: 'cancel-meeting', language: 'sv', words: 'ställ in', argument: 'any', maxLength: 600 },
  { name: 'cancel-meeting', language: 'en', words: 'cancel', argument: 'any', maxLength: 600 },
  { name: 'edit-meeting', language: 'sv', words: 'ändra möte', argument: 'any', maxLength: 1_500 },
  { name: 'edit-meeting', language: 'en', words: 'change meeting', argument: 'any', maxLength: 1_500 },
  { name: 'preview-digest', language: 'sv', words: 'förhandsvisa nyhetsbrev', argument: 'any' },
  { name: 'preview-digest', language: 'en', words: 'preview digest', argument: 'any' },
  { name: 'send-digest', language: 'sv', words: 'skicka nyhetsbrev', argument: 'any' },
  { name: 'send-digest', language: 'en', words: 'send digest', argument: 'any' },
  { name: 'cancel-digest', language: 'sv', words: 'avbryt nyhetsbrev', argument: 'any' },
  { name: 'cancel-digest', language: 'en', words: 'cancel digest', argument: 'any' },
  { name: 'digest-report', language: 'sv', words: 'rapport nyhetsbrev', argument: 'any' },
  { name: 'digest-report', language: 'en', words: 'report digest', argument: 'any' },
  { name: 'resend-digest', language: 'sv', words: 'skicka om nyhetsbrev', argument: 'any' },
  { name: 'resend-digest', language: 'en', words: 'resend digest', argument: 'any' },
  { name: 'correct-digest', language: 'sv', words: 'rätta nyhetsbrev', argument: 'any' },
  { name: 'correct-digest', language: 'en', words: 'correct digest', argument: 'any' },
  { name: 'change-goal', language: 'sv', words: 'mål ändra', argument: 'any', maxLength: 900 },
  { name: 'change-goal', language: 'en', words: 'goals change', argument: 'any', maxLength: 900 },
  { name: 'goal-owner', language: 'sv', words: 'mål ansvarig', argument: 'any' },
  { name: 'goal-owner', language: 'en', words: 'goals owner', argument: 'any' },
  { name: 'goal-history', language: 'sv', words: 'mål historik', argument: 'any' },
  { name: 'goal-history', language: 'en', words: 'goals history', argument: 'any' },
  { name: 'pause', language: 'sv', words: 'pausa', argument: 'any' },
  { name: 'pause', language: 'en', words: 'pause', argument: 'any' },
  { name: 'unanswered-questions', language: 'sv', words: 'obesvarade frågor', argument: 'optional' },
  { name: 'unanswered-questions', language: 'en', words: 'unanswered questions', argument: 'optional' },
  { name: 'wrong', language: 'sv', words: 'fel', argument: 'any', maxLength: 1_200 },
  { name: 'wrong', language: 'en', words: 'wrong', argument: 'any', maxLength: 1_200 },
  { name: 'synonym', language: 'sv', words: 'synonym', argument: 'any' },
  { name: 'synonym', language: 'en', words: 'synonym', argument: 'any' },
  { name: 'remove-synonym', language: 'sv', words: 'ta bort synonym', argument: 'any' },
  { name: 'remove-synonym', language: 'en', words: 'remove synonym', argument: 'any' },
  { name: 'synonyms', language: 'sv', words: 'synonymer', argument: 'none' },
  { name: 'synonyms', language: 'en', words: 'synonyms', argument: 'none' },
  { name: 'corrections', language: 'sv', words: 'rättelser', argument: 'none' },
  { name: 'corrections', language: 'en', words: 'corrections', argument: 'none' },
  { name: 'accept-correction', language: 'sv', words: 'godkänn rättelse', argument: 'any', maxLength: 600 },
  { name: 'accept-correction', language: 'en', words: 'accept correction', argument: 'any', maxLength: 600 },
  { name: 'decline-correction', language: 'sv', words: 'avslå rättelse', argument: 'any', maxLength: 600 },
  {
    name: 'decline-correction',
    language: 'en',
    words: 'decline correction',
    argument: 'any',
    maxLength: 600,
  },
  { name: 'versions', language: 'sv', words: 'versioner', argument: 'none' },
  { name: 'versions', language: 'en', words: 'versions', argument: 'none' },
  { name: 'compare-versions', language: 'sv', words: 'jämför', argument: 'versions' },
  { name: 'compare-versions', language: 'en', words: 'compare', argument: 'versions' },
  { name: 'switch-version', language: 'sv', words: 'byt till', argument: 'versions' },
  { name: 'switch-version', language: 'en', words: 'switch to', argument: 'versions' },
  { name: 'serve', language: 'sv', words: 'tjänstgöra', argument: 'any' },
  { name: 'serve', language: 'en', words: 'serve', argument: 'any' },
  { name: 'self-check', language: 'sv', words: 'självtest', argument: 'none' },
  { name: 'self-check', language: 'en', words: 'self-check', argument: 'none' },
  { name: 'statistics', language: 'sv', words: 'statistik', argument: 'optional' },
  { name: 'statistics', language: 'en', words: 'statistics', argument: 'optional' },
  { name: 'forecast', language: 'sv', words: 'prognos', argument: 'any' },
  { name: 'forecast', language: 'en', words: 'forecast', argument: 'any' },
  { name: 'members', language: 'sv', words: 'ledamöter', argument: 'optional' },
  { name: 'members', language: 'en', words: 'members', argument: 'optional' },
  { name: 'add-member', language: 'sv', words: 'lägg till', argument: 'any' },
  { name: 'add-member', language: 'en', words: 'add member', argument: 'any' },
  { name: 'add-me', language: 'sv', words: 'lägg till mig', argument: 'any' },
  { name: 'add-me', language: 'en', words: 'add me', argument: 'any' },
  { name: 'end-seat', language: 'sv', words: 'ta bort ur ledamotslistan', argument: 'any' },
  { name: 'end-seat', language: 'en', words: 'remove from roster', argument: 'any' },
  { name: 'history', language: 'sv', words: 'historik', argument: 'any' },
  { name: 'history', language: 'en', words: 'history', argument: 'any' },
  { name: 'anonymise', language: 'sv', words: 'anonymisera', argument: 'any' },
  { name: 'anonymise', language: 'en', words: 'anonymise', argument: 'any' },
  { name: 'anonymise', language: 'en', words: 'anonymize', argument: 'any' },
  { name: 'confirm-presence', language: 'sv', words: 'bekräfta närvaro', argument: 'any' },
  { name: 'confirm-presence', language: 'sv', words: 'närvaro bekräfta', argument: 'any' },
  { name: 'confirm-presence', language: 'en', words: 'confirm attendance', argument: 'any' },
  { name: 'attendance-list', language: 'sv', words: 'närvarolista', argument: 'any' },
  { name: 'attendance-list', language: 'en', words: 'attendance list', argument: 'any' },
  { name: 'calendar', language: 'sv', words: 'kalender', argument: 'any' },
  { name: 'calendar', language: 'en', words: 'calendar', argument: 'any' },
];
