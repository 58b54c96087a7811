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
      'svara för KOMMUN ja, digitalt, ersättare NAMN, nej eller rensa – samma som knapparna på kortet; efter svaret kan du skriva från 14.00, till § 12, jäv ÄRENDE eller notering TEXT',
      'tjänstgöra ja eller tjänstgöra nej – när du har fått frågan som ersättare',
      'ledamöter [kommun eller organ] – vem som företräder vilken kommun',
      'lägg till mig i KOMMUN [ORGAN] [som ersättare] – ber samordnaren att lägga till dig i ledamotslistan',
      'mål, avtal, projekt – listor',
      'statistik [år] [organ eller kommun] – närvaron hittills, och vad som krävs för årets mål',
      'kalender [organ eller möte] – en adress som din egen kalender följer; kalender återkalla stänger den',
      'nyhetsbrev [månad] – ett nyhetsbrev som har skickats',
      'prenumerera, avsluta, pausa till DATUM – nyhetsbrevet i din personliga chatt',
      'mål ändra MÅL: STATUS, utfall TAL, skäl TEXT – för den som ansvarar för målet; mål historik MÅL',
      'språk sv eller språk en – vilket språk jag svarar på',
      'fel – efter ett svar med en uppgift som inte stämmer, så skickar jag din rättelse till samordnaren',
    ],
    coordinatorHelpLines: [
      'Du är samordnare och kan också skriva:',
      'koppla nämnden eller koppla beredningsgruppen – i kanalen, så kommer närvarokort och nyhetsbrev dit',
      'prognos [MÖTE] – hur många kommuner som väntas komma, och varför',
      'nytt möte – ett kort för att lägga till ett möte; eller i ord: nytt möte ORGAN DATUM TID [strategidag] [på plats, digitalt eller båda] [plats …] [länk …]',
      'flytta MÖTE till DATUM [TID], ställ in MÖTE [SKÄL] – visar vem som får besked innan något ändras',
      'ändra möte MÖTE på plats, digitalt eller båda, plats …, länk … – form, plats och länk',
      'kalla MÖTE – lägger ut närvarokortet nu',
      'svara för KOMMUN SVAR, skäl TEXT – i en kommuns ställe',
      'bekräfta närvaro [MÖTE] – efter mötet, vilka som var där: det är det som räknas i statistiken',
      'närvarolista [MÖTE] – listan för protokollet, och filer för Excel',
      'lägg till @NAMN i KOMMUN ORGAN [som ersättare 1] [från DATUM] [till DATUM], ta bort ur ledamotslistan @NAMN [till DATUM] – ledamotslistan; ”lägg till” ensamt ger ett formulär',
      'historik MÖTE – varje ändring av svar, plan, ersättare och närvaro: när, vem, hur och varför',
      'anonymisera @NAMN – ersätter en person med ”Borttagen person” i allt som är sparat, efter en fråga',
      'förhandsvisa nyhetsbrev MÅNAD – visar exakt det som skickas, med knapp för att godkänna',
      'skicka nyhetsbrev MÅNAD [DATUM TID] – godkänner det som har förhandsvisats, och skickar det nu eller då; avbryt nyhetsbrev MÅNAD',
      'rapport nyhetsbrev MÅNAD, skicka om nyhetsbrev MÅNAD, rätta nyhetsbrev MÅNAD – vilka som nåddes, och det som behövs efteråt',
      'mål ansvarig MÅL: NAMN – vem som ansvarar för målet',
      'synonym ORD = NAMN, ta bort synonym ORD, synonymer – vad en tjänst, ett avtal eller ett mål också kallas',
      'rättelser, godkänn rättelse NUMMER, avslå rättelse NUMMER – föreslagna rättelser av uppgifterna',
      'versioner, jämför VERSION VERSION, byt till VERSION – uppgifternas versioner',
      'självtest – vad som saknas inför nästa möte, och vad du kan göra åt det',
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
      'answer for MUNICIPALITY yes, online, substitute NAME, no or clear – the same as the buttons on the card; after the answer you can write from 14:00, to § 12, conflict ITEM or note TEXT',
      'serve yes or serve no – when you have been asked as a substitute',
      'members [municipality or body] – who represents which municipality',
      'add me to MUNICIPALITY [BODY] [as substitute] – asks the coordinator to add you to the roster',
      'goals, agreements, projects – lists',
      'statistics [year] [body or municipality] – attendance so far, and what the year’s goal takes',
      'calendar [body or meeting] – an address that your own calendar follows; calendar revoke closes it',
      'digest [month] – a digest that has been sent',
      'subscribe, unsubscribe, pause until DATE – the digest in your personal chat',
      'goals change GOAL: STATUS, outcome NUMBER, reason TEXT – for the goal’s owner; goals history GOAL',
      'language sv or language en – which language I answer in',
      'wrong – after an answer with a figure that is not right, and I send your correction to the coordinator',
    ],
    coordinatorHelpLines: [
      'You are a coordinator and can also write:',
      'bind board or bind preparation group – in the channel, so that attendance cards and digests go there',
      'forecast [MEETING] – how many municipalities are expected, and why',
      'new meeting – a card to add a meeting; or in words: new meeting BODY DATE TIME [strategy day] [on site, online or both] [place …] [link …]',
      'move MEETING to DATE [TIME], cancel MEETING [REASON] – shows who is told before anything is changed',
      'change meeting MEETING on site, online or both, place …, link … – form, place and link',
      'call MEETING – posts the attendance card now',
      'answer for MUNICIPALITY ANSWER, reason TEXT – on behalf of a municipality',
      'confirm attendance [MEETING] – after the meeting, who was there: that is what the statistics count',
      'attendance list [MEETING] – the list for the minutes, and files for Excel',
      'add member @NAME to MUNICIPALITY BODY [as substitute 1] [from DATE] [until DATE], remove from roster @NAME [until DATE] – the roster; “add member” alone gives a form',
      'history MEETING – every change of answers, plan, substitutes and presence: when, who, how and why',
      'anonymise @NAME – replaces a person by “Removed person” in all that is stored, after asking',
      'preview digest MONTH – shows exactly what goes out, with a button to approve it',
      'send digest MONTH [DATE TIME] – approves what was previewed, and sends it now or then; cancel digest MONTH',
      'report digest MONTH, resend digest MONTH, correct digest MONTH – who was reached, and what is needed afterwards',
      'goals owner GOAL: NAME – who owns the goal',
      'synonym WORD = NAME, remove synonym WORD, synonyms – what a service, an agreement or a goal is called besides',
      'corrections, accept correction NUMBER, decline correction NUMBER – proposed corrections of the figures',
      'versions, compare VERSION VERSION, switch to VERSION – the versions of the figures',
      'self-check – what is missing before the next meeting, and what you can do about it',
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
