import type { DeliveryProgress } from '../delivery/delivery-progress.ts';
import type { Language } from '../language.ts';
import type { Bilingual } from './catalogue.ts';
import { exactNumber, wholeNumber } from './format.ts';

/** How deliveries stand, as operators read it. */
interface DeliveryTexts {
  readonly nothingOpen: string;
  /** `end` is `YYYY-MM-DD HH:MM UTC`, null when it is not known. */
  progress(streamId: string, progress: DeliveryProgress, end: string | null): string;
  /** How many of a state have the reason; the code is Teams's own or the bot's. */
  reason(state: 'blocked' | 'failed' | 'unknown' | 'retry', reason: string, count: number): string;
  unknownStream(streamId: string): string;
  retried(streamId: string, count: number): string;
  unknownLeft(count: number): string;
  readonly unknownWarning: string;
  cancelled(streamId: string, count: number): string;
  beingSent(count: number): string;
}

const sv: DeliveryTexts = {
  nothingOpen: 'Inget väntar på att skickas.',
  progress: (streamId, { counts, perSecond }, end) =>
    [
      `${streamId}: ${counted(counts.sent, 'sv')} skickade av ${counted(counts.planned, 'sv')}`,
      `${counted(counts.waiting, 'sv')} väntar`,
      `${counted(counts.failed, 'sv')} misslyckades`,
      `${counted(counts.blocked, 'sv')} går inte att nå`,
      `${counted(counts.unknown, 'sv')} osäkra`,
      ...(perSecond === null || counts.waiting === 0 ? [] : [`${rate(perSecond, 'sv')} i sekunden`]),
      ...(end === null ? [] : [`klart omkring ${end}`]),
    ].join(', '),
  reason: (state, reason, count) => `  ${stateNames.sv[state]} med ${reason}: ${counted(count, 'sv')}`,
  unknownStream: (streamId) => `Det finns inget utskick ”${streamId}”.`,
  retried: (streamId, count) => `${streamId}: skickas igen: ${counted(count, 'sv')}.`,
  unknownLeft: (count) =>
    `Osäkra: ${counted(count, 'sv')}. De kan ha kommit fram och skickas inte igen. Flaggan --unknown skickar dem ändå.`,
  unknownWarning: 'Varning: osäkra utskick kan ha kommit fram. Några kan få samma meddelande två gånger.',
  cancelled: (streamId, count) => `${streamId}: skickas inte: ${counted(count, 'sv')}.`,
  beingSent: (count) => `Redan på väg, går inte att stoppa: ${counted(count, 'sv')}.`,
};

const en: DeliveryTexts = {
  nothingOpen: 'Nothing waits to be sent.',
  progress: (streamId, { counts, perSecond }, end) =>
    [
      `${streamId}: ${counted(counts.sent, 'en')} sent of ${counted(counts.planned, 'en')}`,
      `${counted(counts.waiting, 'en')} waiting`,
      `${counted(counts.failed, 'en')} failed`,
      `${counted(counts.blocked, 'en')} out of reach`,
      `${counted(counts.unknown, 'en')} uncertain`,
      ...(perSecond === null || counts.waiting === 0 ? [] : [`${rate(perSecond, 'en')} a second`]),
      ...(end === null ? [] : [`done at about ${end}`]),
    ].join(', '),
  reason: (state, reason, count) => `  ${stateNames.en[state]} with ${reason}: ${counted(count, 'en')}`,
  unknownStream: (streamId) => `There is no delivery “${streamId}”.`,
  retried: (streamId, count) => `${streamId}: to be sent again: ${counted(count, 'en')}.`,
  unknownLeft: (count) =>
    `Uncertain: ${counted(count, 'en')}. They may have arrived and are not sent again. The option --unknown sends them all the same.`,
  unknownWarning:
    'Warning: uncertain deliveries may have arrived. Some people may get the same message twice.',
  cancelled: (streamId, count) => `${streamId}: not to be sent: ${counted(count, 'en')}.`,
  beingSent: (count) => `On their way already, too late to stop: ${counted(count, 'en')}.`,
};

const stateNames = {
  sv: {
    blocked: 'går inte att nå',
    failed: 'misslyckades',
    unknown: 'osäkra',
    retry: 'väntar på nytt försök',
  },
  en: {
    blocked: 'out of reach',
    failed: 'failed',
    unknown: 'uncertain',
    retry: 'waiting for another attempt',
  },
} as const;

export const deliveryTexts: Bilingual<DeliveryTexts> = { sv, en };

function counted(count: number, language: Language): string {
  return wholeNumber(count, language);
}

function rate(perSecond: number, language: Language): string {
  return exactNumber(Math.round(perSecond * 10) / 10, language);
}
