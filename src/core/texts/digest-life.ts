import type { Section } from '../digest/edition.ts';
import type { Bilingual } from './catalogue.ts';

/** What the coordinator reads from the draft to the sending. */
interface DigestLifeTexts {
  readonly sections: Readonly<Record<Section, string>>;
  readonly form: {
    readonly introduction: string;
    readonly sections: string;
    readonly save: string;
    readonly date: string;
    readonly time: string;
  };
  readonly at: (date: string, time: string) => string;
  readonly approve: string;
  readonly approveNow: string;
  readonly testCopy: string;
  readonly cancel: string;
  readonly report: string;
  /** Above what personal copies say besides. */
  readonly exampleHeading: string;
  readonly waitsForAnother: (given: number, needed: number) => string;
  readonly scheduled: (when: string, recipients: number) => string;
  readonly cancelledBefore: string;
  readonly cancelledAfter: (progress: string) => string;
  readonly edited: string;
  readonly editedNothingLeft: string;
  readonly begun: string;
  readonly introductionTooLong: (max: number) => string;
  readonly testShown: string;
  readonly testInPersonalChat: string;
  readonly timePassed: string;
  readonly notApproved: string;
  readonly alreadySent: string;
  readonly wasCancelled: (month: string) => string;
  readonly nothingToSend: (month: string) => string;
}

export const digestLifeTexts: Bilingual<DigestLifeTexts> = {
  sv: {
    sections: {
      goals: 'Mål och indikatorer',
      attendance: 'Närvaro',
      meetings: 'Kommande möten',
      projects: 'Projekt',
      economy: 'Ekonomi',
      changes: 'Nytt sedan förra brevet',
    },
    form: {
      introduction: 'Inledning (högst 1 000 tecken)',
      sections: 'Avsnitt som ska vara med',
      save: 'Spara ändringarna',
      date: 'Skickas den',
      time: 'Klockan',
    },
    at: (date, time) => `${date} kl. ${time}`,
    approve: 'Godkänn',
    approveNow: 'Godkänn och skicka nu',
    testCopy: 'Skicka ett prov till mig',
    cancel: 'Avbryt utskicket',
    report: 'Rapport',
    exampleHeading: 'Personliga kopior säger också vad den egna kommunen har svarat, som din:',
    waitsForAnother: (given, needed) =>
      `${given} av ${needed} har godkänt. Det går ut när en annan samordnare också har godkänt samma innehåll.`,
    scheduled: (when, recipients) => `Godkänt. Skickas ${when} till ${recipients} mottagare.`,
    cancelledBefore: 'Avbrutet innan något hade skickats. Förhandsvisa det igen för att börja om.',
    cancelledAfter: (progress) => `Avbrutet under utskicket. ${progress}.`,
    edited: 'Ändringarna är sparade. Den nya förhandsvisningen står nedanför och behöver godkännas.',
    editedNothingLeft: 'Minst ett avsnitt eller en inledning måste vara med. Inget är ändrat.',
    begun: 'Nyhetsbrevet är redan på väg ut, så det går inte att ändra.',
    introductionTooLong: (max) => `Inledningen får ha högst ${max} tecken. Inget är ändrat.`,
    testShown: 'Provet står nedanför. Det har bara gått till dig.',
    testInPersonalChat: 'Tryck på knappen i en personlig chatt med mig, så kommer provet dit.',
    timePassed: 'Tiden har redan passerat, så inget är godkänt. Välj en senare tid, eller skicka nu.',
    notApproved: 'Nyhetsbrevet är inte godkänt, så det finns inget att avbryta.',
    alreadySent: 'Nyhetsbrevet är redan skickat till alla, så det går inte att avbryta.',
    wasCancelled: (month) =>
      `Utskicket för ${month} är avbrutet. Skriv ”förhandsvisa nyhetsbrev ${month}” för att se var det står.`,
    nothingToSend: (month) =>
      `Nyhetsbrevet för ${month} har inget innehåll, så inget utkast är gjort och inget går ut. Läs in årets uppgifter och skriv sedan ”förhandsvisa nyhetsbrev ${month}”.`,
  },
  en: {
    sections: {
      goals: 'Goals and indicators',
      attendance: 'Attendance',
      meetings: 'Meetings to come',
      projects: 'Projects',
      economy: 'Economy',
      changes: 'New since the former digest',
    },
    form: {
      introduction: 'Introduction (at most 1,000 characters)',
      sections: 'Sections to include',
      save: 'Save the changes',
      date: 'Sent on',
      time: 'At',
    },
    at: (date, time) => `${date} at ${time}`,
    approve: 'Approve',
    approveNow: 'Approve and send now',
    testCopy: 'Send me a test copy',
    cancel: 'Call off the sending',
    report: 'Report',
    exampleHeading: 'Personal copies also say what one’s own municipality has answered, like yours:',
    waitsForAnother: (given, needed) =>
      `${given} of ${needed} have approved. It goes out when another coordinator has approved the same content.`,
    scheduled: (when, recipients) =>
      `Approved. Goes out ${when} to ${recipients} ${recipients === 1 ? 'recipient' : 'recipients'}.`,
    cancelledBefore: 'Called off before anything was sent. Preview it again to start over.',
    cancelledAfter: (progress) => `Called off while it was sent. ${progress}.`,
    edited: 'The changes are saved. The new preview stands below and needs an approval.',
    editedNothingLeft: 'At least one section or an introduction must be there. Nothing was changed.',
    begun: 'The digest is on its way out already, so it cannot be changed.',
    introductionTooLong: (max) => `The introduction may have at most ${max} characters. Nothing was changed.`,
    testShown: 'The test copy stands below. It went to you alone.',
    testInPersonalChat: 'Press the button in a personal chat with me, and the test copy comes there.',
    timePassed: 'That time has passed, so nothing was approved. Choose a later one, or send now.',
    notApproved: 'The digest has not been approved, so there is nothing to call off.',
    alreadySent: 'The digest has been sent to everybody, so it cannot be called off.',
    wasCancelled: (month) =>
      `The sending for ${month} has been called off. Write “preview digest ${month}” to see where it stands.`,
    nothingToSend: (month) =>
      `The digest for ${month} has nothing in it, so no draft was made and nothing goes out. Load the year’s figures, then write “preview digest ${month}”.`,
  },
};
