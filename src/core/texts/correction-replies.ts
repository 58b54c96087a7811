import type { Bilingual } from './catalogue.ts';

/** What the bot says to the commands and presses around corrections. What people typed comes in escaped. */
interface CorrectionReplies {
  readonly nothingShown: string;
  readonly noFigures: (typed: string) => string;
  readonly tooMany: (count: number) => string;
  readonly oneAtATime: (count: number) => string;
  readonly unreadableForm: string;
  readonly figureGone: string;
  readonly derived: string;
  readonly unreadableAmount: (typed: string) => string;
  readonly unreadableStatus: (typed: string, known: string) => string;
  readonly unreadableNumber: (typed: string) => string;
  readonly notHeld: string;
  readonly tooManyPresent: (entitled: number) => string;
  readonly sameValue: (name: string, value: string) => string;
  readonly proposed: (of: {
    readonly name: string;
    readonly before: string;
    readonly after: string;
  }) => string;
  readonly nobodyToAsk: string;
  readonly alreadyProposed: string;
  readonly tooManyProposals: (count: number) => string;
  readonly sentNotice: string;
  readonly noneOpen: string;
  readonly open: (count: number) => string;
  readonly openLine: (of: {
    readonly id: string;
    readonly name: string;
    readonly before: string;
    readonly after: string;
    readonly by: string;
  }) => string;
  readonly decideHow: string;
  readonly unknownCorrection: (id: string) => string;
  readonly unreadablePress: string;
}

export const correctionReplies: Bilingual<CorrectionReplies> = {
  sv: {
    nothingShown:
      'Jag vet inte vilken uppgift du menar. Ställ frågan först och skriv sedan ”fel”, eller skriv ”fel” och frågan: ”fel Kirunas avgift för e-arkivet”.',
    noFigures: (typed) =>
      `Jag hittar ingen uppgift som kan rättas för ”${typed}”. Skriv ”fel” och en fråga som jag kan svara på med en siffra.`,
    tooMany: (count) =>
      `Svaret bygger på ${count} uppgifter, för många att välja bland. Fråga om en kommun eller en tjänst i taget och skriv sedan ”fel”.`,
    oneAtATime: (count) =>
      `Svaret bygger på ${count} uppgifter, så jag vet inte vilken du menar. Skriv bara ”fel” och välj i formuläret, eller fråga om en uppgift först.`,
    unreadableForm: 'Jag kunde inte läsa formuläret. Inget har skickats. Skriv ”fel” för att få ett nytt.',
    derived:
      'Uppgiften räknas fram ur mötesplanen och den bekräftade närvaron. Be samordnaren rätta den där. Inget har skickats.',
    figureGone: 'Uppgiften finns inte längre i de uppgifter som gäller. Inget har skickats.',
    unreadableAmount: (typed) =>
      `Jag kan inte läsa ”${typed}” som ett belopp. Skriv hela kronor, som 29 000, eller ”deltar inte”. Inget har skickats.`,
    unreadableStatus: (typed, known) =>
      `”${typed}” är ingen status. Skriv en av dessa: ${known}. Inget har skickats.`,
    unreadableNumber: (typed) =>
      `Jag kan inte läsa ”${typed}” som ett tal. Skriv till exempel 9 eller 62,5. Inget har skickats.`,
    notHeld: 'Mötet är inte hållet, så det har ingen närvaro att rätta. Inget har skickats.',
    tooManyPresent: (entitled) =>
      `Fler än de ${entitled} kommuner som har rätt att delta kan inte ha varit närvarande. Inget har skickats.`,
    sameValue: (name, value) => `${name} är redan ${value}. Inget har skickats.`,
    proposed: ({ name, before, after }) =>
      `Tack. Förslaget går till samordnaren. ${name}: från ${before} till ${after}. Du får veta vad det blir.`,
    nobodyToAsk:
      'Ingen samordnare har ännu någon chatt med mig. Förslaget ligger kvar och skickas när någon av dem har det.',
    alreadyProposed: 'Samma rättelse är redan föreslagen och väntar på samordnaren.',
    tooManyProposals: (count) =>
      `Du har redan ${count} förslag som väntar på samordnaren. Vänta tills något av dem är avgjort. Inget har skickats.`,
    sentNotice: 'Svaret står i ett nytt meddelande.',
    noneOpen: 'Inga rättelser väntar på beslut.',
    open: (count) => (count === 1 ? '1 rättelse väntar på beslut.' : `${count} rättelser väntar på beslut.`),
    openLine: ({ id, name, before, after, by }) => `${id} – ${name}: från ${before} till ${after} (${by})`,
    decideHow:
      'Skriv ”godkänn rättelse NUMMER” eller ”avslå rättelse NUMMER”, och efter numret ett svar till den som föreslog om du vill. ”rättelser” visar dem som väntar.',
    unknownCorrection: (id) => `Det finns ingen rättelse ${id}. Skriv ”rättelser” för att se dem som väntar.`,
    unreadablePress: 'Jag kunde inte läsa knapptryckningen. Skriv ”rättelser” för att se dem som väntar.',
  },
  en: {
    nothingShown:
      'I do not know which figure you mean. Ask the question first, then write “wrong”, or write “wrong” and the question: “wrong Kiruna’s e-archive fee”.',
    noFigures: (typed) =>
      `I find no figure that can be corrected for “${typed}”. Write “wrong” and a question that I can answer with a figure.`,
    tooMany: (count) =>
      `The answer is based on ${count} figures, too many to choose among. Ask about one municipality or one service at a time, then write “wrong”.`,
    oneAtATime: (count) =>
      `The answer is based on ${count} figures, so I do not know which one you mean. Write “wrong” alone and choose in the form, or ask about one figure first.`,
    unreadableForm: 'I could not read the form. Nothing was sent. Write “wrong” to get a new one.',
    derived:
      'The figure is worked out from the meeting plan and the confirmed presence. Ask the coordinator to correct it there. Nothing was sent.',
    figureGone: 'The figure is no longer among those that apply. Nothing was sent.',
    unreadableAmount: (typed) =>
      `I cannot read “${typed}” as an amount. Write whole kronor, such as 29,000, or “takes no part”. Nothing was sent.`,
    unreadableStatus: (typed, known) =>
      `“${typed}” is no status. Write one of these: ${known}. Nothing was sent.`,
    unreadableNumber: (typed) =>
      `I cannot read “${typed}” as a number. Write for example 9 or 62.5. Nothing was sent.`,
    notHeld: 'The meeting has not been held, so it has no attendance to correct. Nothing was sent.',
    tooManyPresent: (entitled) =>
      `No more than the ${entitled} municipalities that may take part can have been present. Nothing was sent.`,
    sameValue: (name, value) => `${name} is already ${value}. Nothing was sent.`,
    proposed: ({ name, before, after }) =>
      `Thank you. The proposal goes to the coordinator. ${name}: from ${before} to ${after}. You will be told what comes of it.`,
    nobodyToAsk:
      'No coordinator has a chat with me yet. The proposal is kept, and goes out as soon as one of them has.',
    alreadyProposed: 'The same correction has already been proposed and waits for the coordinator.',
    tooManyProposals: (count) =>
      `You already have ${count} proposals waiting for the coordinator. Wait until one of them is decided. Nothing was sent.`,
    sentNotice: 'The answer is in a new message.',
    noneOpen: 'No corrections wait for a decision.',
    open: (count) =>
      count === 1 ? '1 correction waits for a decision.' : `${count} corrections wait for a decision.`,
    openLine: ({ id, name, before, after, by }) => `${id} – ${name}: from ${before} to ${after} (${by})`,
    decideHow:
      'Write “accept correction NUMBER” or “decline correction NUMBER”, and after the number a reply to whoever proposed it if you like. “corrections” shows those that wait.',
    unknownCorrection: (id) => `There is no correction ${id}. Write “corrections” to see those that wait.`,
    unreadablePress: 'I could not read the press. Write “corrections” to see those that wait.',
  },
};
