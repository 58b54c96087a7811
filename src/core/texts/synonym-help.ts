import type { Bilingual } from './catalogue.ts';

interface SynonymCommandHelp {
  readonly usage: string;
  readonly summary: string;
  readonly details: string;
}

/** The help pages of the operators' commands for synonyms. */
interface SynonymHelpTexts {
  readonly list: SynonymCommandHelp;
  readonly add: SynonymCommandHelp;
  readonly remove: SynonymCommandHelp;
  readonly word: { readonly name: string; readonly description: string };
  readonly name: { readonly name: string; readonly description: string };
}

export const synonymHelpTexts: Bilingual<SynonymHelpTexts> = {
  sv: {
    list: {
      usage: '[flaggor]',
      summary: 'Visa ord som har lagts till för tjänster, områden, avtal, projekt, mål och organ.',
      details: 'Ord som följer med ett års siffror står i filen synonyms.csv och visas inte.',
    },
    add: {
      usage: '[flaggor] <ord> <namn>',
      summary:
        'Låt ett ord i frågor betyda en tjänst, ett område, ett avtal, ett projekt, ett mål eller ett organ.',
      details:
        'Boten känner till ordet inom några sekunder. Ord som redan betyder något i frågor tas inte emot.',
    },
    remove: { usage: '[flaggor] <ord>', summary: 'Ta bort ett ord som har lagts till.', details: '' },
    word: { name: 'ord', description: 'ordet, inom citattecken om det är flera' },
    name: { name: 'namn', description: 'vad det betyder, som e-arkiv' },
  },
  en: {
    list: {
      usage: '[options]',
      summary: 'Show words that were added for services, areas, agreements, projects, goals and bodies.',
      details: "Words that come with a year's figures are in the file synonyms.csv and are not shown.",
    },
    add: {
      usage: '[options] <word> <name>',
      summary: 'Let a word in questions mean a service, an area, an agreement, a project, a goal or a body.',
      details:
        'The bot knows the word within seconds. Words that mean something in questions already are refused.',
    },
    remove: { usage: '[options] <word>', summary: 'Remove a word that was added.', details: '' },
    word: { name: 'word', description: 'the word, in quotation marks if it is several' },
    name: { name: 'name', description: 'what it means, such as e-archive' },
  },
};
