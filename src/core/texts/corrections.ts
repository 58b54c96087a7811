import type { Bilingual } from './catalogue.ts';

interface Named {
  readonly name: string;
}
interface Changed extends Named {
  readonly before: string;
  readonly after: string;
}
interface Reasoned extends Changed {
  readonly reason: string;
  readonly source: string;
}

/** The form, the coordinator's card, and what both sides are told. Names and values come in formatted and escaped. */
interface CorrectionTexts {
  /** The command that opens the form, and the button that writes it. */
  readonly command: string;
  readonly button: string;
  readonly form: {
    readonly one: (of: Named & { readonly before: string }) => string;
    readonly several: string;
    readonly how: (command: string) => string;
    readonly howSeveral: (command: string) => string;
    readonly figure: string;
    readonly figureMissing: string;
    readonly option: (of: Named & { readonly before: string }) => string;
    readonly newValue: string;
    readonly newValueMissing: string;
    readonly reason: string;
    readonly reasonMissing: string;
    readonly source: string;
    readonly sourceMissing: string;
    readonly send: string;
  };
  readonly card: {
    readonly heading: string;
    readonly lead: (of: Changed & { readonly by: string }) => string;
    readonly facts: Readonly<Record<'before' | 'after' | 'reason' | 'source' | 'by' | 'id', string>>;
    readonly byAt: (name: string, date: string) => string;
    readonly comment: string;
    readonly accept: string;
    readonly decline: string;
    readonly accepting: (by: string) => string;
    readonly accepted: (by: string, date: string) => string;
    readonly declined: (by: string, date: string) => string;
    readonly overtaken: string;
  };
  readonly told: {
    readonly accepted: (of: Changed) => string;
    readonly declined: (of: Changed) => string;
    readonly overtaken: (of: Changed & { readonly now: string }) => string;
    readonly comment: (text: string) => string;
    readonly asker: (of: Reasoned) => string;
  };
  readonly offPrintedTotal: (off: string, printed: string) => string;
  readonly offDeviation: (exact: string, deviation: string) => string;
  readonly offAreas: (off: string) => string;
  readonly offPercent: (exact: number, printed: number) => string;
}

export const correctionTexts: Bilingual<CorrectionTexts> = {
  sv: {
    command: 'fel',
    button: 'Är något fel?',
    form: {
      one: ({ name, before }) => `${name} är ${before} i mina uppgifter. Vad ska det vara?`,
      several: 'Vilken uppgift i svaret är fel, och vad ska det vara?',
      how: (command) => `Du kan också skriva: ${command} NY UPPGIFT; VARFÖR; KÄLLA`,
      howSeveral: (command) =>
        `Du kan också skriva: ${command} FRÅGA OM EN UPPGIFT; NY UPPGIFT; VARFÖR; KÄLLA`,
      figure: 'Uppgift som är fel',
      figureMissing: 'Välj den uppgift som är fel.',
      option: ({ name, before }) => `${name}: ${before}`,
      newValue: 'Rätt uppgift',
      newValueMissing: 'Skriv vad uppgiften ska vara.',
      reason: 'Varför?',
      reasonMissing: 'Skriv varför uppgiften är fel.',
      source: 'Källa',
      sourceMissing: 'Skriv var den rätta uppgiften står.',
      send: 'Skicka till samordnaren',
    },
    card: {
      heading: 'Förslag till rättelse',
      lead: ({ by, name, before, after }) =>
        `${by} föreslår en rättelse. ${name}: från ${before} till ${after}.`,
      facts: {
        before: 'Uppgift vid förslaget',
        after: 'Föreslagen uppgift',
        reason: 'Varför',
        source: 'Källa',
        by: 'Föreslagen av',
        id: 'Nummer',
      },
      byAt: (name, date) => `${name}, ${date}`,
      comment: 'Svar till den som föreslog (frivilligt)',
      accept: 'Godkänn',
      decline: 'Avslå',
      accepting: (by) => `Godkänd av ${by}. Uppgifterna ändras nu.`,
      accepted: (by, date) => `Godkänd av ${by} ${date}. Den nya uppgiften gäller.`,
      declined: (by, date) => `Avslagen av ${by} ${date}. Inget har ändrats.`,
      overtaken: 'Uppgiften hade redan ändrats när förslaget skulle godkännas. Inget har ändrats.',
    },
    told: {
      accepted: ({ name, before, after }) =>
        `Din rättelse är godkänd. ${name} är nu ${after}, förut ${before}.`,
      declined: ({ name, before, after }) =>
        `Din rättelse har avslagits. ${name} är kvar på ${before}; du föreslog ${after}.`,
      overtaken: ({ name, before, after, now }) =>
        `Din rättelse av ${name} från ${before} till ${after} kunde inte genomföras: uppgiften hade ändrats under tiden och är nu ${now}.`,
      comment: (text) => `Samordnaren skriver: ${text}`,
      asker: ({ name, before, after, reason, source }) =>
        `Rättelse: ${name} är ${after}, inte ${before} som ett svar du fått byggde på. Varför: ${reason}. Källa: ${source}.`,
    },
    offPrintedTotal: (off, printed) =>
      `Efter ändringen avviker avgifterna för tjänsten ${off} från den tryckta summan ${printed}.`,
    offDeviation: (exact, deviation) =>
      `Efter ändringen är intäkt minus kostnad ${exact}, men avvikelsen står som ${deviation}.`,
    offAreas: (off) => `Efter ändringen avviker områdena ${off} från den tryckta summan.`,
    offPercent: (exact, printed) =>
      `Efter ändringen är närvaron ${exact} %, men rapporten skriver ${printed} %.`,
  },
  en: {
    command: 'wrong',
    button: 'Is something wrong?',
    form: {
      one: ({ name, before }) => `${name} is ${before} in my figures. What should it be?`,
      several: 'Which figure in the answer is wrong, and what should it be?',
      how: (command) => `You can also write: ${command} NEW FIGURE; WHY; SOURCE`,
      howSeveral: (command) =>
        `You can also write: ${command} QUESTION ABOUT ONE FIGURE; NEW FIGURE; WHY; SOURCE`,
      figure: 'Figure that is wrong',
      figureMissing: 'Choose the figure that is wrong.',
      option: ({ name, before }) => `${name}: ${before}`,
      newValue: 'Right figure',
      newValueMissing: 'Write what the figure should be.',
      reason: 'Why?',
      reasonMissing: 'Write why the figure is wrong.',
      source: 'Source',
      sourceMissing: 'Write where the right figure stands.',
      send: 'Send to the coordinator',
    },
    card: {
      heading: 'Proposed correction',
      lead: ({ by, name, before, after }) =>
        `${by} proposes a correction. ${name}: from ${before} to ${after}.`,
      facts: {
        before: 'Figure when proposed',
        after: 'Proposed figure',
        reason: 'Why',
        source: 'Source',
        by: 'Proposed by',
        id: 'Number',
      },
      byAt: (name, date) => `${name}, ${date}`,
      comment: 'Reply to whoever proposed it (optional)',
      accept: 'Accept',
      decline: 'Decline',
      accepting: (by) => `Accepted by ${by}. The figures are being changed.`,
      accepted: (by, date) => `Accepted by ${by} on ${date}. The new figure applies.`,
      declined: (by, date) => `Declined by ${by} on ${date}. Nothing has changed.`,
      overtaken: 'The figure had already changed when the proposal was to be accepted. Nothing has changed.',
    },
    told: {
      accepted: ({ name, before, after }) =>
        `Your correction was accepted. ${name} is now ${after}, before ${before}.`,
      declined: ({ name, before, after }) =>
        `Your correction was declined. ${name} stays ${before}; you proposed ${after}.`,
      overtaken: ({ name, before, after, now }) =>
        `Your correction of ${name} from ${before} to ${after} could not be made: the figure had changed meanwhile and is now ${now}.`,
      comment: (text) => `The coordinator writes: ${text}`,
      asker: ({ name, before, after, reason, source }) =>
        `Correction: ${name} is ${after}, not ${before} on which an answer to you was based. Why: ${reason}. Source: ${source}.`,
    },
    offPrintedTotal: (off, printed) =>
      `After the change the fees of the service are ${off} off the printed total ${printed}.`,
    offDeviation: (exact, deviation) =>
      `After the change income less cost is ${exact}, but the deviation stands as ${deviation}.`,
    offAreas: (off) => `After the change the areas are ${off} off their printed sum.`,
    offPercent: (exact, printed) =>
      `After the change the attendance is ${exact}%, but the report prints ${printed}%.`,
  },
};
