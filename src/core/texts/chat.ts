import type { Bilingual } from './catalogue.ts';

/** Greeting, help and the answers to commands that concern the chat itself. */
interface ChatTexts {
  readonly welcome: string;
  readonly welcomeLines: readonly string[];
  readonly helpLead: string;
  readonly helpLines: readonly string[];
  readonly coordinatorHelpLines: readonly string[];
  /** Titles and what pressing them asks. */
  readonly tryThese: readonly { readonly title: string; readonly text: string }[];
  readonly empty: string;
  readonly coordinatorsOnly: string;
  readonly languageHow: string;
  readonly languageChosen: string;
  readonly bindInChannel: string;
  readonly bindHow: (typed: string, bodies: string) => string;
  readonly bound: (body: string) => string;
  readonly nothingLoaded: string;
  readonly unreadablePress: string;
  readonly unknownButton: string;
  readonly answeredBelow: string;
}

export const chatTexts: Bilingual<ChatTexts> = {
  sv: {
    welcome:
      'Hej! Jag svarar på frågor om e-nämndens avgifter, avtal och mål, och samlar in svar inför mötena.',
    welcomeLines: ['Fråga mig fritt, eller tryck på ett exempel. Skriv ”hjälp” för att se allt jag kan.'],
    helpLead: 'Det här kan du fråga och skriva till mig:',
    helpLines: [
      'Fråga fritt, till exempel ”Vad är Kirunas avgift för e-arkivet?”',
      'möten – kommande och hållna möten',
      'närvaro [möte] – vilka kommuner som kommer, och knappar för att svara',
      'svara för KOMMUN ja, digitalt, ersättare NAMN eller nej – samma som knapparna på kortet',
      'mål, avtal, projekt – listor',
      'nyhetsbrev [månad] – ett nyhetsbrev som har skickats',
      'prenumerera, avsluta – nyhetsbrevet i din personliga chatt',
      'språk sv eller språk en – vilket språk jag svarar på',
      'fel – efter ett svar med en uppgift som inte stämmer, så skickar jag din rättelse till samordnaren',
    ],
    coordinatorHelpLines: [
      'Du är samordnare och kan också skriva:',
      'koppla nämnden eller koppla beredningsgruppen – i kanalen, så kommer närvarokort och nyhetsbrev dit',
      'kalla MÖTE – lägger ut närvarokortet nu',
      'förhandsvisa nyhetsbrev MÅNAD – visar exakt det som skickas, med knapp för att godkänna',
      'skicka nyhetsbrev MÅNAD – godkänner och skickar det som har förhandsvisats',
      'synonym ORD = NAMN, ta bort synonym ORD, synonymer – vad en tjänst, ett avtal eller ett mål också kallas',
      'rättelser, godkänn rättelse NUMMER, avslå rättelse NUMMER – föreslagna rättelser av uppgifterna',
      'versioner, jämför VERSION VERSION, byt till VERSION – uppgifternas versioner',
      'obesvarade frågor [MÅNAD] – vad jag inte kunde svara på, hur ofta, och vad som är besvarat',
    ],
    tryThese: [
      { title: 'Kirunas avgift för e-arkivet', text: 'Vad är Kirunas avgift för e-arkivet?' },
      { title: 'Kommande möten', text: 'kommande möten' },
      { title: 'Målen', text: 'mål' },
    ],
    empty: 'Jag såg ingen text i meddelandet. Skriv en fråga, eller ”hjälp” för att se vad jag kan.',
    coordinatorsOnly: 'Det här kan bara samordnaren göra. Vänd dig till samordnaren för e-nämnden.',
    languageHow: 'Skriv ”språk sv” för svenska eller ”språk en” för engelska.',
    languageChosen: 'Jag svarar dig på svenska från och med nu.',
    bindInChannel: 'Skriv kommandot i den kanal som ska kopplas, så vet jag vilken det gäller.',
    bindHow: (typed, bodies) =>
      typed
        ? `Jag känner inte igen organet ”${typed}”. Skriv ”koppla” och ett av dessa namn: ${bodies}.`
        : `Skriv ”koppla” och organets namn: ${bodies}.`,
    bound: (body) => `Kanalen är nu kopplad till ${body}. Närvarokort och nyhetsbrev kommer hit.`,
    nothingLoaded:
      'Inga uppgifter är inlästa ännu, så jag kan inte svara. Samordnaren behöver läsa in årets uppgifter först.',
    unreadablePress: 'Jag kunde inte läsa knapptryckningen. Skriv din fråga i stället.',
    unknownButton: 'Knappen fungerar inte längre. Skriv ”hjälp” för att se vad jag kan.',
    answeredBelow: 'Svaret står i ett nytt meddelande.',
  },
  en: {
    welcome:
      'Hello! I answer questions on the board’s fees, agreements and goals, and collect answers before its meetings.',
    welcomeLines: ['Ask me freely, or press an example. Write “help” to see all I can do.'],
    helpLead: 'This is what you can ask and write to me:',
    helpLines: [
      'Ask freely, for example “What is Kiruna’s e-archive fee?”',
      'meetings – upcoming meetings and meetings held',
      'attendance [meeting] – which municipalities are coming, and buttons to answer',
      'answer for MUNICIPALITY yes, online, substitute NAME or no – the same as the buttons on the card',
      'goals, agreements, projects – lists',
      'digest [month] – a digest that has been sent',
      'subscribe, unsubscribe – the digest in your personal chat',
      'language sv or language en – which language I answer in',
      'wrong – after an answer with a figure that is not right, and I send your correction to the coordinator',
    ],
    coordinatorHelpLines: [
      'You are a coordinator and can also write:',
      'bind board or bind preparation group – in the channel, so that attendance cards and digests go there',
      'call MEETING – posts the attendance card now',
      'preview digest MONTH – shows exactly what goes out, with a button to approve it',
      'send digest MONTH – approves and sends what was previewed',
      'synonym WORD = NAME, remove synonym WORD, synonyms – what a service, an agreement or a goal is called besides',
      'corrections, accept correction NUMBER, decline correction NUMBER – proposed corrections of the figures',
      'versions, compare VERSION VERSION, switch to VERSION – the versions of the figures',
      'unanswered questions [MONTH] – what I could not answer, how often, and what has been answered',
    ],
    tryThese: [
      { title: 'Kiruna’s e-archive fee', text: 'What is Kiruna’s e-archive fee?' },
      { title: 'Upcoming meetings', text: 'upcoming meetings' },
      { title: 'The goals', text: 'goals' },
    ],
    empty: 'I saw no text in the message. Write a question, or “help” to see what I can do.',
    coordinatorsOnly: 'Only the coordinator can do this. Please turn to the board’s coordinator.',
    languageHow: 'Write “language sv” for Swedish or “language en” for English.',
    languageChosen: 'I will answer you in English from now on.',
    bindInChannel: 'Write the command in the channel that is to be bound, so that I know which one you mean.',
    bindHow: (typed, bodies) =>
      typed
        ? `I do not recognise the body “${typed}”. Write “bind” and one of these names: ${bodies}.`
        : `Write “bind” and the name of the body: ${bodies}.`,
    bound: (body) => `The channel is now bound to ${body}. Attendance cards and digests are posted here.`,
    nothingLoaded:
      'No figures have been loaded yet, so I cannot answer. The coordinator needs to load the year’s figures first.',
    unreadablePress: 'I could not read the press. Write your question instead.',
    unknownButton: 'The button no longer works. Write “help” to see what I can do.',
    answeredBelow: 'The answer is in a new message.',
  },
};
