import type { DigestReport } from '../digest/digest-report.ts';
import type { Language } from '../language.ts';
import type { Bilingual } from './catalogue.ts';
import { enumeration } from './format.ts';

/** What the coordinator reads of a digest that went out. */
interface DigestReportTexts {
  readonly lead: (month: string, report: DigestReport) => string;
  readonly names: (report: DigestReport) => readonly string[];
  readonly noted: (people: number) => string;
  readonly resend: string;
  readonly resendCommand: (month: string) => string;
  readonly resendUnknown: string;
  readonly resendUnknownCommand: (month: string) => string;
  readonly resent: (month: string, recipients: number) => string;
  readonly nobodyMissing: (month: string) => string;
  readonly notSent: (month: string) => string;
}

type Group = Exclude<keyof DigestReport, 'expected' | 'reached'>;
const groups = ['blocked', 'failed', 'unknown', 'waiting', 'withdrawn'] as const satisfies Group[];

function counted(report: DigestReport, words: Readonly<Record<Group, string>>): string {
  return groups
    .filter((group) => report[group].length > 0)
    .map((group) => `, ${words[group]} ${report[group].length}`)
    .join('');
}

function named(report: DigestReport, headings: Readonly<Record<Group, string>>, language: Language) {
  return groups
    .filter((group) => report[group].length > 0)
    .map((group) => `${headings[group]}: ${enumeration(report[group], language)}.`);
}

const wordsSv = {
  blocked: 'blockerade',
  failed: 'misslyckade',
  unknown: 'osäkra',
  waiting: 'väntande',
  withdrawn: 'avstod',
} as const;
const wordsEn = {
  blocked: 'blocked',
  failed: 'failed',
  unknown: 'unknown',
  waiting: 'waiting',
  withdrawn: 'withdrew',
} as const;

export const digestReportTexts: Bilingual<DigestReportTexts> = {
  sv: {
    lead: (month, report) =>
      `Nyhetsbrev ${month}: väntade ${report.expected}, nådda ${report.reached}${counted(report, wordsSv)}.`,
    names: (report) =>
      named(
        report,
        {
          blocked: 'Går inte att nå',
          failed: 'Misslyckades',
          unknown: 'Osäkert om det kom fram',
          waiting: 'Väntar',
          withdrawn: 'Avslutade eller pausade innan det skickades',
        },
        'sv',
      ),
    noted: (people) =>
      people === 0
        ? 'Ingen har tryckt på Noterat.'
        : `${people} har tryckt på Noterat. Det är ingen läskvittens.`,
    resend: 'Skicka om till dem som saknas',
    resendCommand: (month) => `skicka om nyhetsbrev ${month}`,
    resendUnknown: 'Skicka om även till osäkra',
    resendUnknownCommand: (month) => `skicka om nyhetsbrev ${month} även osäkra`,
    resent: (month, recipients) =>
      `Nyhetsbrevet för ${month} skickas om till ${recipients} ${recipients === 1 ? 'mottagare' : 'mottagare'}.`,
    nobodyMissing: (month) =>
      `Det finns ingen att skicka nyhetsbrevet för ${month} till igen. Den som har blockerat boten nås först när hen skriver till den, och osäkra får det bara om du ber om det.`,
    notSent: (month) => `Nyhetsbrevet för ${month} har inte skickats.`,
  },
  en: {
    lead: (month, report) =>
      `Digest ${month}: expected ${report.expected}, reached ${report.reached}${counted(report, wordsEn)}.`,
    names: (report) =>
      named(
        report,
        {
          blocked: 'Out of reach',
          failed: 'Failed',
          unknown: 'Uncertain whether it arrived',
          waiting: 'Waiting',
          withdrawn: 'Ended or paused it before it was sent',
        },
        'en',
      ),
    noted: (people) =>
      people === 0 ? 'Nobody has pressed Noted.' : `${people} pressed Noted. That is no read receipt.`,
    resend: 'Send again to the missing',
    resendCommand: (month) => `resend digest ${month}`,
    resendUnknown: 'Send again to the uncertain too',
    resendUnknownCommand: (month) => `resend digest ${month} also uncertain`,
    resent: (month, recipients) =>
      `The digest for ${month} is sent again to ${recipients} ${recipients === 1 ? 'recipient' : 'recipients'}.`,
    nobodyMissing: (month) =>
      `There is nobody to send the digest for ${month} to again. Who has blocked the bot is reached once they write to it, and the uncertain get it only if you ask for it.`,
    notSent: (month) => `The digest for ${month} has not been sent.`,
  },
};
