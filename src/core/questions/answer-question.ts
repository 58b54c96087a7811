import type { OutgoingMessage } from '../chat/replies.ts';
import { type LoadedFigures, loadedYears, type YearFigures } from '../figures/figures.ts';
import type { Language } from '../language.ts';
import type { AddedSynonym } from '../synonyms/synonym-store.ts';
import { enumeration } from '../texts/format.ts';
import { questionTexts } from '../texts/questions.ts';
import type { TimeZone } from '../time/zone.ts';
import { declined, type Reply } from './answers/reply.ts';
import { optionsMessage, whichMessage } from './ask-back.ts';
import { execute } from './execute.ts';
import { type Inherited, nothingInherited } from './follow-up-fees.ts';
import { createGazetteer } from './gazetteer.ts';
import { type SecondReading, secondReading } from './language-model/second-reading.ts';
import { messageOf, type Voice } from './messages.ts';
import { namesOf, type RowReference } from './names.ts';
import type { Query } from './query.ts';
import { elsewhere, noFee, nothingAsked, tooLong, unclear, unknownWords, whose } from './refusals.ts';
import { rememberedOf } from './remember.ts';
import { type Remembered, whole } from './remembered.ts';
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
  /** What was asked or left open before, by this person in this conversation; null when there is nothing, or it is old. */
  readonly previous: Remembered | null;
  /** Code of the asker's own municipality; null for somebody who speaks for none, or for several. */
  readonly own: string | null;
}

/**
 * `answered`: a figure or fact from the rows, or that a municipality takes no part. `choice`: it must first be known what
 * was meant. `declined`: understood, but there is no such figure. `not-understood`: some of it means nothing here.
 * `nothing-asked`: a greeting, thanks, or no words at all.
 */
export interface QuestionAnswer {
  readonly messages: readonly OutgoingMessage[];
  /** What was answered, or declined for want of figures; null when it is not known what was asked. */
  readonly understood: Query | null;
  /** What a follow-up or a reply to a choice may lean on; null leaves in place what was remembered before. */
  readonly remembered: Remembered | null;
  /** Another question before it could make the text mean something else: a complete question never leans. */
  readonly leans: boolean;
  readonly outcome: 'answered' | 'choice' | 'declined' | 'not-understood' | 'nothing-asked';
}

export interface Questions {
  answer(question: Question): QuestionAnswer;
  /** For a question that was not understood: what another reader may be asked; null when that could lead to no answer. */
  secondReading(question: Question): SecondReading | null;
}

export interface QuestionSettings {
  /** The board's own: in which days are counted. */
  readonly zone: TimeZone;
  /** Words for rows, besides those that come with the figures. */
  readonly synonyms: readonly AddedSynonym[];
}

/** Builds its word lists once; figures or words that come later need a new one. Never throws for what people type. */
export function createQuestions(figures: LoadedFigures, { zone, synonyms }: QuestionSettings): Questions {
  const [latest] = [...loadedYears(figures)].sort((one, other) => other.year - one.year);
  const gazetteer = createGazetteer(namesOf(figures, synonyms));
  const voiceOf = ({ language }: Question): Voice => ({ language, zone });
  return {
    answer: (question) => {
      const voice = voiceOf(question);
      if (!latest) return refusal('declined', declined(questionTexts[voice.language].nothingLoaded), voice);
      const scope: Scope = { figures, latest, today: question.today, own: question.own };
      const understanding = understand(question.text, { scope, gazetteer, previous: question.previous });
      const answer =
        understanding.type === 'query'
          ? answerQuery(understanding, scope, voice)
          : answerOther(understanding, latest, voice);
      return { ...answer, remembered: rememberedOf(understanding), leans: understanding.leans };
    },
    secondReading: (question) => {
      if (!latest) return null;
      const scope: Scope = { figures, latest, today: question.today, own: question.own };
      return secondReading(question, {
        scope,
        gazetteer,
        answerQuery: (query) => answerQuery({ query, inherited: nothingInherited }, scope, voiceOf(question)),
      });
    },
  };
}

function answerQuery(
  { query, inherited }: { readonly query: Query; readonly inherited: Inherited },
  { figures, latest, today }: Scope,
  voice: Voice,
): QuestionAnswer {
  const { language } = voice;
  const replies = execute(query, { figures, today, language });
  const assumed = assumption(inherited, latest, language);
  const messages = replies.map((reply, index) =>
    messageOf(
      index === 0 && assumed !== '' ? { ...reply, sentence: `${assumed} ${reply.sentence}` } : reply,
      voice,
    ),
  );
  const isAnswered = replies.some((reply) => reply.outcome === 'answered');
  return {
    messages,
    understood: query,
    outcome: isAnswered ? 'answered' : 'declined',
    remembered: whole(query),
    leans: false,
  };
}

/** What was taken over from the question before, and whose municipality "ours" was taken to be, is said aloud. */
function assumption(inherited: Inherited, figures: YearFigures, language: Language): string {
  const texts = questionTexts[language];
  const titleOf = (row: RowReference) => rowTitle(row, figures, language);
  const titles = [
    ...inherited.municipalities.map((id) => titleOf({ kind: 'municipality', id })),
    ...inherited.services.map((id) => titleOf({ kind: 'service', id })),
    ...inherited.areas.map((id) => titleOf({ kind: 'area', id })),
  ].filter((title) => title !== null);
  const own = inherited.own === null ? null : titleOf({ kind: 'municipality', id: inherited.own });
  return [
    ...(own === null ? [] : [texts.assumedOwn(own)]),
    ...(titles.length === 0 ? [] : [texts.assumed(enumeration(titles.slice(0, mostAssumed), language))]),
  ].join(' ');
}

const mostAssumed = 4;

function answerOther(
  understanding: Exclude<Understanding, { type: 'query' }>,
  figures: YearFigures,
  voice: Voice,
): QuestionAnswer {
  const { language } = voice;
  switch (understanding.type) {
    case 'which':
      return asked(whichMessage(understanding, figures, language));
    case 'options':
      return asked(optionsMessage(understanding.queries, figures, language));
    case 'elsewhere':
      return refusal(
        'declined',
        elsewhere(understanding.names, understanding.hints, figures, language),
        voice,
      );
    case 'no-fee':
      return refusal('declined', noFee(understanding.rows, figures, language), voice);
    case 'unknown-words': {
      const reply = unknownWords(understanding.words, understanding.hints, figures, language);
      return refusal('not-understood', reply, voice);
    }
    case 'unclear': {
      const outcome = isSubject(understanding.hints) ? 'choice' : 'not-understood';
      return refusal(outcome, unclear(understanding.hints, figures, language), voice);
    }
    case 'whose':
      return refusal('choice', whose(understanding.hints, figures, language), voice);
    case 'nothing-asked':
      return refusal('nothing-asked', nothingAsked(figures, language), voice);
    case 'too-long':
      return refusal('not-understood', tooLong(language), voice);
  }
}

/** A name alone, such as "Kiruna?": what is asked about is known, but not what. */
function isSubject({ services, municipalities, areas, cues }: Hints): boolean {
  return cues.size === 0 && services.length + municipalities.length + areas.length > 0;
}

function asked(message: OutgoingMessage): QuestionAnswer {
  return { messages: [message], understood: null, outcome: 'choice', remembered: null, leans: false };
}

function refusal(outcome: QuestionAnswer['outcome'], reply: Reply, voice: Voice): QuestionAnswer {
  return {
    messages: [messageOf(reply, voice)],
    understood: null,
    outcome,
    remembered: null,
    leans: false,
  };
}
