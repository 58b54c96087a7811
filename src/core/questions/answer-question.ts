import type { OutgoingMessage } from '../chat/replies.ts';
import type { LoadedFigures, YearFigures } from '../figures/figures.ts';
import type { Language } from '../language.ts';
import { enumeration } from '../texts/format.ts';
import { questionTexts } from '../texts/questions.ts';
import { declined, type Reply } from './answers/reply.ts';
import { cut } from './answers/source.ts';
import { execute } from './execute.ts';
import type { Inherited } from './follow-up-fees.ts';
import { createGazetteer } from './gazetteer.ts';
import { choicesMessage, messageOf } from './messages.ts';
import { namesOf } from './names.ts';
import { asButtons } from './near-questions.ts';
import type { Query } from './query.ts';
import { elsewhere, noFee, nothingAsked, tooLong, unclear, unknownWords, whose } from './refusals.ts';
import { rowTitle } from './row-titles.ts';
import type { Scope } from './scope.ts';
import { understand } from './understand.ts';
import type { Hints, Understanding } from './understanding.ts';

export interface Question {
  readonly text: string;
  /** The language to answer in, already resolved. */
  readonly language: Language;
  /** `YYYY-MM-DD` in the board's time zone. */
  readonly today: string;
  /** The last query of this person in this conversation that was understood; null when there is none, or it is old. */
  readonly previous: Query | null;
}

/**
 * `answered`: a figure or fact from the rows, or that a municipality takes no part. `choice`: it must first be known what
 * was meant. `declined`: understood, but there is no such figure. `not-understood`: some of it means nothing here.
 */
export interface QuestionAnswer {
  readonly messages: readonly OutgoingMessage[];
  /** What a follow-up may lean on; null leaves the query before in place. */
  readonly understood: Query | null;
  readonly outcome: 'answered' | 'choice' | 'declined' | 'not-understood';
}

export interface Questions {
  answer(question: Question): QuestionAnswer;
}

/** Builds its word lists once; figures that are loaded later need a new one. Never throws for what people type. */
export function createQuestions(figures: LoadedFigures): Questions {
  const [latest] = [...figures].sort((one, other) => other.year - one.year);
  const gazetteer = createGazetteer(namesOf(figures));
  return {
    answer: (question) => {
      if (!latest)
        return refusal('declined', declined(questionTexts[question.language].nothingLoaded), question);
      const scope: Scope = { figures, latest, today: question.today };
      const understanding = understand(question.text, { scope, gazetteer, previous: question.previous });
      return understanding.type === 'query'
        ? answerQuery(understanding, scope, question)
        : answerOther(understanding, latest, question);
    },
  };
}

function answerQuery(
  { query, inherited }: Extract<Understanding, { type: 'query' }>,
  { figures, latest, today }: Scope,
  { language }: Question,
): QuestionAnswer {
  const replies = execute(query, { figures, today, language });
  const assumed = assumption(inherited, latest, language);
  const messages = replies.map((reply, index) =>
    messageOf(assumed !== null && index === 0 ? assume(reply, assumed, language) : reply, language),
  );
  const isAnswered = replies.some((reply) => reply.outcome === 'answered');
  return { messages, understood: query, outcome: isAnswered ? 'answered' : 'declined' };
}

/** What was taken over from the question before is said aloud. */
function assumption(inherited: Inherited, figures: YearFigures, language: Language): string | null {
  const titles = [
    ...inherited.municipalities.map((id) => rowTitle({ kind: 'municipality', id }, figures, language)),
    ...inherited.services.map((id) => rowTitle({ kind: 'service', id }, figures, language)),
    ...inherited.areas.map((id) => rowTitle({ kind: 'area', id }, figures, language)),
  ].filter((title) => title !== null);
  return titles.length === 0 ? null : enumeration(titles.slice(0, 4), language);
}

function assume(reply: Reply, assumed: string, language: Language): Reply {
  return { ...reply, sentence: questionTexts[language].assumed(assumed, reply.sentence) };
}

function answerOther(
  understanding: Exclude<Understanding, { type: 'query' }>,
  figures: YearFigures,
  question: Question,
): QuestionAnswer {
  const { language } = question;
  switch (understanding.type) {
    case 'which':
      return whichAnswer(understanding, figures, language);
    case 'options':
      return optionsAnswer(understanding.queries, figures, language);
    case 'elsewhere':
      return refusal(
        'declined',
        elsewhere(understanding.names, understanding.hints, figures, language),
        question,
      );
    case 'no-fee':
      return refusal('declined', noFee(understanding.rows, figures, language), question);
    case 'unknown-words':
      return refusal(
        'not-understood',
        unknownWords(understanding.words, understanding.hints, figures, language),
        question,
      );
    case 'unclear':
      return refusal(
        isSubject(understanding.hints) ? 'choice' : 'not-understood',
        unclear(understanding.hints, figures, language),
        question,
      );
    case 'whose':
      return refusal('choice', whose(understanding.hints, figures, language), question);
    case 'nothing-asked':
      return refusal('not-understood', nothingAsked(figures, language), question);
    case 'too-long':
      return refusal('not-understood', tooLong(language), question);
  }
}

/** A name alone, such as "Kiruna?": what is asked about is known, but not what. */
function isSubject({ services, municipalities, areas, cues }: Hints): boolean {
  return cues.size === 0 && services.length + municipalities.length + areas.length > 0;
}

function refusal(outcome: QuestionAnswer['outcome'], reply: Reply, { language }: Question): QuestionAnswer {
  return { messages: [messageOf(reply, language)], understood: null, outcome };
}

const longestEcho = 40;

/** A choice asks the same question again, with the name written out. */
function whichAnswer(
  { kind, ids, text, from, to }: Extract<Understanding, { type: 'which' }>,
  figures: YearFigures,
  language: Language,
): QuestionAnswer {
  const lead = questionTexts[language].which(cut(text.slice(from, to), longestEcho));
  const choices = ids.flatMap((id) => {
    const title = rowTitle({ kind, id }, figures, language);
    return title === null ? [] : [{ title, text: `${text.slice(0, from)}${title}${text.slice(to)}` }];
  });
  return {
    messages: [choicesMessage(lead, choices.slice(0, 5), language)],
    understood: null,
    outcome: 'choice',
  };
}

function optionsAnswer(queries: readonly Query[], figures: YearFigures, language: Language): QuestionAnswer {
  const { near, totalOfWhat } = questionTexts[language];
  const questions = queries.flatMap((query) => {
    if (query.kind !== 'fees') return [];
    const [municipality, service] = [query.municipalities[0], query.services[0]];
    const named =
      query.municipalities === 'all'
        ? { kind: 'service' as const, id: service ?? '' }
        : { kind: 'municipality' as const, id: municipality ?? '' };
    const title = rowTitle(named, figures, language);
    if (title === null) return [];
    return [named.kind === 'service' ? near.totalOfService(title) : near.totalOfMunicipality(title)];
  });
  return {
    messages: [choicesMessage(totalOfWhat, asButtons(questions), language)],
    understood: null,
    outcome: 'choice',
  };
}
