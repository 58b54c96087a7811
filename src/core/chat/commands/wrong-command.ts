import { z } from 'zod/v4';
import type { AnsweredFigures } from '../../corrections/answered-figures.ts';
import { correctionForm, maxChoices } from '../../corrections/correction-form.ts';
import { type FigureReference, parseMark } from '../../corrections/figure-reference.ts';
import type { ProposeFigure } from '../../corrections/propose-figure.ts';
import type { LoadedFigures } from '../../figures/figures.ts';
import type { Language } from '../../language.ts';
import { correctionReplies } from '../../texts/correction-replies.ts';
import { escapeMarkdown } from '../../texts/escape.ts';
import type { IncomingCardAction, IncomingMessage } from '../events.ts';
import type { CardActionReply } from '../replies.ts';
import { type CommandContext, type RunCommand, sentence } from './command-context.ts';

export const proposeCorrectionVerb = 'correction-propose';

const typedText = (longest: number) =>
  z
    .string()
    .transform((text) => text.replace(/\s+/gu, ' ').trim())
    .pipe(z.string().min(1).max(longest));
const said = { newValue: typedText(60), reason: typedText(500), source: typedText(200) };
const typedSaid = z.object(said);
/** What the form sends: the figure that it was made for, or the chosen one. Its present value comes from the figures. */
const formData = z.object({
  ...said,
  only: z.string().max(300).optional(),
  figure: z.string().max(300).optional(),
});

interface Dependencies {
  readonly figures: () => LoadedFigures;
  readonly answered: AnsweredFigures;
  /** The figures that the answer to a question shows; none when it is not understood. */
  readonly figuresOf: (
    question: string,
    message: IncomingMessage,
    language: Language,
  ) => readonly FigureReference[];
  readonly propose: ProposeFigure;
}

interface WrongCommand {
  readonly wrong: RunCommand;
  readonly press: (action: IncomingCardAction, language: Language) => Promise<CardActionReply>;
}

/**
 * `fel`: a form for the answer before it; `fel QUESTION`: for the figures that the question is about. With
 * `; NEW FIGURE; WHY; SOURCE` after either, the proposal itself, without a form.
 */
export function createWrongCommand(deps: Dependencies): WrongCommand {
  return {
    wrong: (context) => wrong(deps, context),
    press: (action, language) => press(deps, action, language),
  };
}

async function wrong(deps: Dependencies, { message, argument, language }: CommandContext) {
  const texts = correctionReplies[language];
  const parts = argument.split(';').map((part) => part.trim());
  const isProposal = parts.length === 3 || parts.length === 4;
  const question = parts.length === 4 ? (parts[0] ?? '') : isProposal ? '' : argument;
  const shown =
    question === '' ? await deps.answered.recall(message) : deps.figuresOf(question, message, language);
  const [only] = shown;
  if (!only) {
    const typed = escapeMarkdown(question.slice(0, 60));
    return sentence(question === '' ? texts.nothingShown : texts.noFigures(typed));
  }
  if (!isProposal) {
    return shown.length > maxChoices
      ? sentence(texts.tooMany(shown.length))
      : [correctionForm(shown, deps.figures(), language)];
  }
  if (shown.length > 1) return sentence(texts.oneAtATime(shown.length));
  const [newValue, reason, source] = parts.slice(-3);
  const proposal = typedSaid.safeParse({ newValue, reason, source });
  if (!proposal.success) return sentence(texts.unreadableForm);
  const { person, address } = message;
  return sentence((await deps.propose({ ...proposal.data, figure: only, person, address }, language)).text);
}

async function press(
  deps: Dependencies,
  { data, person, address }: IncomingCardAction,
  language: Language,
): Promise<CardActionReply> {
  const texts = correctionReplies[language];
  const form = formData.safeParse(data);
  const figure = form.success ? parseMark(form.data.only || form.data.figure || '') : null;
  if (!form.success || !figure) return { kind: 'refused', code: 'BadRequest', text: texts.unreadableForm };
  const { newValue, reason, source } = form.data;
  const { text } = await deps.propose({ newValue, reason, source, figure, person, address }, language);
  return { kind: 'messages', messages: sentence(text), notice: texts.sentNotice };
}
