import { type Language, languages } from '../../../language.ts';
import { fold } from '../../../texts/fold.ts';
import { wordsOf } from '../../tokenise.ts';
import { talkAdjectives, talkAdverbs } from './adverbs.ts';
import { englishVerbs } from './english-verbs.ts';
import { englishTalkNouns, swedishTalkNouns, swedishTalkPrefixes } from './nouns.ts';
import { swedishVerbs } from './swedish-verbs.ts';

export type TalkNounKind = keyof typeof swedishTalkNouns;

interface TalkNoun {
  readonly kind: TalkNounKind;
  /** With its article in it (`rapporten`): it needs none before it. */
  readonly definite: boolean;
}

/** Every form of the verbs of talk, folded. */
export const talkVerbs: ReadonlySet<string> = new Set(
  [
    ...listed(swedishVerbs.ar).flatMap(arForms),
    ...listed(swedishVerbs.er).flatMap(erForms),
    ...listed(swedishVerbs.forms),
    ...listed(englishVerbs.regular).flatMap(englishVerbForms),
    ...listed(englishVerbs.forms),
  ].map(fold),
);

/** Adverbs, adjectives and interjections, one word or several, folded and joined by spaces. */
export const talkPhrases: ReadonlySet<string> = new Set(
  languages.flatMap((language) => [
    ...talkAdverbs[language].split(',').map((phrase) => wordsOf(phrase).map(fold).join(' ')),
    ...listed(talkAdjectives[language])
      .flatMap((word) => adjectiveForms(word, language))
      .map(fold),
  ]),
);

export const longestTalkPhrase = Math.max(...[...talkPhrases].map((phrase) => phrase.split(' ').length));

const nouns = new Map<string, TalkNoun>();
for (const [kind, list] of entriesOf(swedishTalkNouns)) {
  for (const noun of listed(list)) {
    const [base = '', ending = ''] = noun.split('/');
    addForms(swedishForms(base, ending), kind);
  }
}
for (const [kind, list] of entriesOf(englishTalkNouns)) {
  for (const noun of listed(list))
    addForms({ indefinite: [noun, `${noun}s`, `${noun}es`], definite: [] }, kind);
}

const prefixes = listed(swedishTalkPrefixes).map(fold);

/** The noun of talk that a folded word is, also as the last part of a compound: `budgetunderlaget`. */
export function talkNoun(folded: string): TalkNoun | null {
  const whole = nouns.get(folded);
  if (whole) return whole;
  const prefix = prefixes.find((each) => folded.startsWith(each) && nouns.has(folded.slice(each.length)));
  return prefix === undefined ? null : (nouns.get(folded.slice(prefix.length)) ?? null);
}

function addForms(
  forms: { readonly indefinite: readonly string[]; readonly definite: readonly string[] },
  kind: TalkNounKind,
): void {
  for (const form of forms.indefinite) nouns.set(fold(form), { kind, definite: false });
  for (const form of forms.definite) nouns.set(fold(form), { kind, definite: true });
}

function swedishForms(base: string, ending: string) {
  const singular = base + ending;
  const stem = base.replace(/[ae]$/, '');
  const plurals = ['er', 'ar', 'or', 'n'].map((plural) => stem + plural);
  const definite = [
    singular,
    `${singular}s`,
    ...plurals.flatMap((plural) => [`${plural}na`, `${plural}nas`]),
    `${base}na`,
    `${base}en`,
  ];
  return { indefinite: [base, `${base}s`, ...plurals], definite };
}

function arForms(infinitive: string): readonly string[] {
  return ['', 'r', 'de', 't', 's', 'des', 'ts', 'nde'].map((ending) => infinitive + ending);
}

function erForms(infinitive: string): readonly string[] {
  const stem = infinitive.slice(0, -1);
  return [
    infinitive,
    ...['', 'er', 'te', 'de', 't', 's', 'tes', 'des', 'ts', 'ande'].map((ending) => stem + ending),
  ];
}

function englishVerbForms(verb: string): readonly string[] {
  const stem = verb.replace(/e$/, '');
  const soft = verb.replace(/y$/, 'i');
  const doubled = /[^aeiou][aeiou][bdgmnprt]$/.test(verb) ? [`${verb}${verb.slice(-1)}`] : [];
  return [
    verb,
    `${verb}s`,
    `${soft}es`,
    `${stem}ed`,
    `${soft}ed`,
    `${stem}ing`,
    ...doubled.flatMap((base) => [`${base}ed`, `${base}ing`]),
  ];
}

function adjectiveForms(adjective: string, language: Language): readonly string[] {
  if (language === 'en')
    return [adjective, `${adjective}ly`, `${adjective.replace(/y$/, 'i')}ly`, adjective.replace(/le$/, 'ly')];
  const stem = adjective.replace(/([^aeiouyåäö])e([lnr])$/, '$1$2');
  return [
    adjective,
    `${adjective}t`,
    `${adjective.replace(/(?<=...e)n$/, '')}t`,
    `${adjective.replace(/d$/, '')}t`,
    `${stem}a`,
    `${stem}as`,
  ];
}

function listed(list: string): readonly string[] {
  return list.split(/\s+/).filter((word) => word !== '');
}

function entriesOf(
  lists: Readonly<Record<TalkNounKind, string>>,
): readonly (readonly [TalkNounKind, string])[] {
  return (['people', 'papers', 'occasions', 'pastimes'] as const).map((kind) => [kind, lists[kind]] as const);
}
