import type { Bilingual } from '../../src/core/texts/catalogue.ts';
import type { Problem, StackPart } from './problem.ts';
import type { Step } from './stack.ts';
import { azuriteFolder, type StackConfig } from './stack-config.ts';

interface Ready {
  readonly seconds: string;
  readonly playgroundUrl: string;
  readonly botUrl: string;
  readonly dataFolder: string;
  readonly time: string;
  readonly channel: string;
}

/** Says a path of the stack the way the reader would type it. */
type ShowPath = (path: string) => string;

/** What `npm start` says; seconds and times come formatted. */
export interface StackTexts {
  readonly steps: Readonly<Record<Step, string>>;
  readonly seconds: (seconds: string) => string;
  readonly ready: (known: Ready) => string;
  readonly ending: string;
  readonly ended: string;
  readonly problem: (problem: Problem, config: StackConfig, show: ShowPath) => string;
}

const namesSv: Readonly<Record<StackPart, string>> = {
  azurite: 'Azurite (lagringen)',
  bot: 'boten',
  playground: 'Agents Playground',
};

const namesEn: Readonly<Record<StackPart, string>> = {
  azurite: 'Azurite (the storage)',
  bot: 'the bot',
  playground: 'the Agents Playground',
};

function problemSv(problem: Problem, config: StackConfig, show: ShowPath): string {
  const startOver = `Ta bort mappen ${show(azuriteFolder(config))} och kör npm start igen; svar och prenumerationer i den går förlorade.`;
  switch (problem.kind) {
    case 'port-taken':
      return `Port ${problem.port}, som ${namesSv[problem.usedBy]} behöver, är upptagen: troligen är npm start redan igång. Använd den, eller avsluta den med Ctrl-C i dess fönster och kör npm start igen.`;
    case 'no-folder':
      return `Mappen ${show(problem.folder)} går inte att skapa: ta bort det som ligger i vägen, eller ge dig själv skrivrätt, och kör npm start igen.`;
    case 'seed-failed':
      return `Siffrorna för 2022 kunde inte läsas in; ${show(problem.logFile)} säger varför. ${startOver}`;
    case 'not-ready':
      return `Efter ${problem.seconds} sekunder är ${namesSv[problem.part]} inte redo; ${show(problem.logFile)} säger varför. Kör npm start igen när orsaken är borta.`;
    case 'ended':
      return problem.part === 'azurite'
        ? `Azurite (lagringen) slutade, troligen för att dess data är trasiga; ${show(problem.logFile)} säger varför. ${startOver}`
        : `Allt är avslutat, för ${namesSv[problem.part]} slutade; ${show(problem.logFile)} säger varför. Kör npm start igen när orsaken är borta.`;
  }
}

function problemEn(problem: Problem, config: StackConfig, show: ShowPath): string {
  const startOver = `Delete the folder ${show(azuriteFolder(config))} and run npm start again; answers and subscriptions in it are lost.`;
  switch (problem.kind) {
    case 'port-taken':
      return `Port ${problem.port}, which ${namesEn[problem.usedBy]} needs, is in use: npm start is probably running already. Use that one, or end it with Ctrl-C in its window and run npm start again.`;
    case 'no-folder':
      return `The folder ${show(problem.folder)} cannot be made: remove what is in its place, or let yourself write there, and run npm start again.`;
    case 'seed-failed':
      return `The figures of 2022 could not be loaded; ${show(problem.logFile)} says why. ${startOver}`;
    case 'not-ready':
      return `After ${problem.seconds} seconds ${namesEn[problem.part]} is not ready; ${show(problem.logFile)} says why. Run npm start again when the cause is gone.`;
    case 'ended':
      return problem.part === 'azurite'
        ? `Azurite (the storage) ended, probably because its data are broken; ${show(problem.logFile)} says why. ${startOver}`
        : `Everything was ended, because ${namesEn[problem.part]} ended; ${show(problem.logFile)} says why. Run npm start again when the cause is gone.`;
  }
}

const readySv = (known: Ready) => `
Klart efter ${known.seconds} sekunder. Öppna ${known.playgroundUrl}

  Boten: ${known.botUrl}/api/messages    Data och loggar: ${known.dataFolder}
  Du är ledamot för Kiruna i nämnden och i beredningsgruppen, och dessutom samordnare.
  Botens klocka började på ${known.time}.

Prova:
  1. Personal Chat: skriv    Vad är Kirunas avgift för e-arkivet?
  2. ${known.channel}: tryck På plats på närvarokortet.
  3. Personal Chat: skriv    förhandsvisa nyhetsbrev december 2022    och godkänn det.

Ingen inloggning: var och en vid den här datorn kan göra allt. Inget lyssnar utanför den (bara 127.0.0.1).
Ctrl-C avslutar.
`;

const readyEn = (known: Ready) => `
Ready after ${known.seconds} seconds. Open ${known.playgroundUrl}

  The bot: ${known.botUrl}/api/messages    Data and logs: ${known.dataFolder}
  You are the member for Kiruna on the board and in the preparation group, and coordinator as well.
  The bot's clock began at ${known.time}.

Try:
  1. Personal Chat: type    What is Kiruna's fee for the e-archive?
  2. ${known.channel}: press On site (På plats) on the attendance card.
  3. Personal Chat: type    preview digest December 2022    and approve it.

Unauthenticated: anybody at this computer can do everything. Nothing listens outside of it (127.0.0.1 only).
Ctrl-C ends it.
`;

export const stackTexts: Bilingual<StackTexts> = {
  sv: {
    steps: {
      ports: 'Ser efter att portarna är lediga',
      azurite: 'Startar Azurite: tabeller och köer',
      seed: 'Läser in 2022 års siffror och vem som sitter var',
      bot: 'Startar boten',
      playground: 'Startar Microsoft 365 Agents Playground',
    },
    seconds: (seconds) => `${seconds} s`,
    ready: readySv,
    ending: 'Avslutar …',
    ended: 'Allt är avslutat.',
    problem: problemSv,
  },
  en: {
    steps: {
      ports: 'Checking that the ports are free',
      azurite: 'Starting Azurite: tables and queues',
      seed: 'Loading the figures of 2022 and who sits where',
      bot: 'Starting the bot',
      playground: 'Starting the Microsoft 365 Agents Playground',
    },
    seconds: (seconds) => `${seconds} s`,
    ready: readyEn,
    ending: 'Ending …',
    ended: 'Everything is ended.',
    problem: problemEn,
  },
};
