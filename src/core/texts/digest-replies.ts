import type { DeliveryCounts, DeliveryState } from '../delivery/delivery.ts';
import type { Language } from '../language.ts';
import type { Bilingual } from './catalogue.ts';

/** What the bot says to the coordinator, and to subscribers, around the digest. */
interface DigestReplies {
  readonly approvalHeading: (month: string) => string;
  readonly waitingForApproval: (recipients: number) => string;
  readonly progress: (counts: DeliveryCounts) => string;
  readonly willReceive: Readonly<Record<Language, string>>;
  readonly deliveryState: Readonly<Record<DeliveryState, string>>;
  readonly previewNote: string;
  readonly unknownNote: string;
  readonly refresh: string;
  readonly nothingToShow: (month: string) => string;
  readonly monthHow: string;
  readonly notPreviewed: (month: string) => string;
  readonly previewedByAnother: (month: string) => string;
  readonly contentChanged: (month: string) => string;
  readonly noRecipients: string;
  readonly unreadablePress: string;
  readonly noArchive: string;
  readonly notSent: (month: string, sent: string) => string;
}

function progressSv({ planned, sent, blocked, failed, unknown, waiting }: DeliveryCounts): string {
  const rest = [
    waiting > 0 ? `${waiting} väntar` : '',
    blocked > 0 ? `${blocked} går inte att nå` : '',
    failed > 0 ? `${failed} misslyckades` : '',
    unknown > 0 ? `${unknown} osäkra` : '',
  ].filter(Boolean);
  return [`Skickat till ${sent} av ${planned} mottagare`, ...rest].join(', ');
}

function progressEn({ planned, sent, blocked, failed, unknown, waiting }: DeliveryCounts): string {
  const rest = [
    waiting > 0 ? `${waiting} waiting` : '',
    blocked > 0 ? `${blocked} out of reach` : '',
    failed > 0 ? `${failed} failed` : '',
    unknown > 0 ? `${unknown} uncertain` : '',
  ].filter(Boolean);
  return [`Sent to ${sent} of ${planned} recipients`, ...rest].join(', ');
}

export const digestReplies: Bilingual<DigestReplies> = {
  sv: {
    approvalHeading: (month) => `Nyhetsbrev ${month}`,
    waitingForApproval: (recipients) =>
      recipients === 0
        ? 'Det har inga mottagare än. Koppla en kanal eller låt någon prenumerera, och förhandsvisa sedan igen.'
        : `Väntar på godkännande. Går till ${recipients} mottagare.`,
    progress: progressSv,
    willReceive: { sv: 'på svenska', en: 'på engelska' },
    deliveryState: {
      planned: 'väntar',
      claimed: 'väntar',
      sending: 'skickas',
      sent: 'skickat',
      retry: 'väntar på nytt försök',
      blocked: 'går inte att nå',
      failed: 'misslyckades',
      unknown: 'osäkert om det kom fram',
    },
    previewNote: 'Kortet ovanför är exakt det som skickas. Inget går ut förrän du har godkänt.',
    unknownNote: 'Osäkra utskick skickas inte om automatiskt, så att ingen får nyhetsbrevet två gånger.',
    refresh: 'Uppdatera',
    nothingToShow: (month) =>
      `Det finns inget att visa för ${month}. Läs in årets uppgifter först, så kan nyhetsbrevet tas fram.`,
    monthHow: 'Skriv vilken månad det gäller, till exempel ”förhandsvisa nyhetsbrev december 2022”.',
    notPreviewed: (month) =>
      `Nyhetsbrevet för ${month} är inte förhandsvisat. Skriv ”förhandsvisa nyhetsbrev ${month}” och godkänn det sedan.`,
    previewedByAnother: (month) =>
      `Nyhetsbrevet för ${month} förhandsvisades senast av någon annan, så inget har skickats. Skriv ”förhandsvisa nyhetsbrev ${month}” så att du ser det, och godkänn det sedan.`,
    contentChanged: (month) =>
      `Innehållet har ändrats sedan den här förhandsvisningen, så inget har skickats. Skriv ”förhandsvisa nyhetsbrev ${month}” och godkänn den nya.`,
    noRecipients:
      'Det finns inga mottagare, så inget har skickats. Koppla en kanal (”koppla nämnden” i kanalen) eller låt någon prenumerera.',
    unreadablePress: 'Jag kunde inte läsa knapptryckningen. Förhandsvisa nyhetsbrevet på nytt.',
    noArchive: 'Inget nyhetsbrev har skickats ännu.',
    notSent: (month, sent) => `Inget nyhetsbrev har skickats för ${month}. Skickade månader: ${sent}.`,
  },
  en: {
    approvalHeading: (month) => `Digest ${month}`,
    waitingForApproval: (recipients) =>
      recipients === 0
        ? 'It has no recipients yet. Bind a channel or let somebody subscribe, then preview it again.'
        : `Waiting for approval. Goes to ${recipients} ${recipients === 1 ? 'recipient' : 'recipients'}.`,
    progress: progressEn,
    willReceive: { sv: 'in Swedish', en: 'in English' },
    deliveryState: {
      planned: 'waiting',
      claimed: 'waiting',
      sending: 'being sent',
      sent: 'sent',
      retry: 'waiting for another attempt',
      blocked: 'out of reach',
      failed: 'failed',
      unknown: 'uncertain whether it arrived',
    },
    previewNote: 'The card above is exactly what goes out. Nothing is sent until you have approved it.',
    unknownNote:
      'Uncertain deliveries are not sent again automatically, so that nobody gets the digest twice.',
    refresh: 'Refresh',
    nothingToShow: (month) =>
      `There is nothing to show for ${month}. Load the year's figures first, then the digest can be made.`,
    monthHow: 'Write which month you mean, for example “preview digest December 2022”.',
    notPreviewed: (month) =>
      `The digest for ${month} has not been previewed. Write “preview digest ${month}”, then approve it.`,
    previewedByAnother: (month) =>
      `The digest for ${month} was last previewed by somebody else, so nothing was sent. Write “preview digest ${month}” to see it, then approve it.`,
    contentChanged: (month) =>
      `The content has changed since this preview, so nothing was sent. Write “preview digest ${month}” and approve the new one.`,
    noRecipients:
      'There are no recipients, so nothing was sent. Bind a channel (“bind board” in the channel) or let somebody subscribe.',
    unreadablePress: 'I could not read the press. Preview the digest again.',
    noArchive: 'No digest has been sent yet.',
    notSent: (month, sent) => `No digest has been sent for ${month}. Months sent: ${sent}.`,
  },
};
