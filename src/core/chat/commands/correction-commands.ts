import { z } from 'zod/v4';
import { changeOf, correctionCard, correctionMessage } from '../../corrections/correction-card.ts';
import type { CorrectionFlow } from '../../corrections/correction-flow.ts';
import type { LoadedFigures } from '../../figures/figures.ts';
import type { Language } from '../../language.ts';
import type { Permissions } from '../../permissions.ts';
import { chatTexts } from '../../texts/chat.ts';
import { correctionReplies } from '../../texts/correction-replies.ts';
import { escapeMarkdown } from '../../texts/escape.ts';
import type { TimeZone } from '../../time/zone.ts';
import type { IncomingCardAction } from '../events.ts';
import type { CardActionReply } from '../replies.ts';
import { type CommandContext, type RunCommand, sentence } from './command-context.ts';

export const acceptCorrectionVerb = 'correction-accept';
export const declineCorrectionVerb = 'correction-decline';

const correctionId = z.string().regex(/^[0-9a-f]{10}$/);
const longestComment = 500;
/** What the card's buttons send: which correction, and what to say; the stored proposal decides all else. */
const pressData = z.object({ correctionId, comment: z.string().max(longestComment).optional() });

interface Dependencies {
  readonly flow: CorrectionFlow;
  readonly figures: () => LoadedFigures;
  readonly permissions: Permissions;
  readonly zone: TimeZone;
}

interface CorrectionCommands {
  readonly list: RunCommand;
  readonly accept: RunCommand;
  readonly decline: RunCommand;
  readonly press: (action: IncomingCardAction, language: Language) => Promise<CardActionReply>;
}

/** The coordinator decides on proposed corrections, by card or in words. */
export function createCorrectionCommands(deps: Dependencies): CorrectionCommands {
  return {
    list: (context) => list(deps, context),
    accept: (context) => decide(deps, context, true),
    decline: (context) => decide(deps, context, false),
    press: (action, language) => press(deps, action, language),
  };
}

async function list(deps: Dependencies, { message, language }: CommandContext) {
  const texts = correctionReplies[language];
  if (!deps.permissions.isCoordinator(message.person)) return sentence(chatTexts[language].coordinatorsOnly);
  const open = await deps.flow.open();
  if (open.length === 0) return sentence(texts.noneOpen);
  const figures = deps.figures();
  const lines = open.map((correction) => {
    const change = changeOf(correction, { figures, language });
    return escapeMarkdown(texts.openLine({ ...change, id: correction.id, by: correction.proposedBy.name }));
  });
  return sentence([texts.open(open.length), ...lines, texts.decideHow].join('\n\n'));
}

async function decide(deps: Dependencies, { message, argument, language }: CommandContext, accept: boolean) {
  const texts = correctionReplies[language];
  if (!deps.permissions.isCoordinator(message.person)) return sentence(chatTexts[language].coordinatorsOnly);
  const [first = '', ...rest] = argument.split(' ');
  const id = first.toLowerCase();
  if (id === '') return sentence(texts.decideHow);
  const decision = correctionId.safeParse(id).success
    ? await deps.flow.decide(id, { accept, comment: commentOf(rest.join(' ')) }, message.person)
    : ({ outcome: 'unknown' } as const);
  if (decision.outcome === 'unknown') {
    return sentence(texts.unknownCorrection(escapeMarkdown(id.slice(0, 40))));
  }
  const shown = { figures: deps.figures(), language, zone: deps.zone };
  return [correctionMessage(correctionCard(decision.correction, shown))];
}

async function press(
  deps: Dependencies,
  { verb, data, person }: IncomingCardAction,
  language: Language,
): Promise<CardActionReply> {
  const texts = correctionReplies[language];
  if (!deps.permissions.isCoordinator(person)) {
    return { kind: 'refused', code: 'Forbidden', text: chatTexts[language].coordinatorsOnly };
  }
  const pressed = pressData.safeParse(data);
  if (!pressed.success) return { kind: 'refused', code: 'BadRequest', text: texts.unreadablePress };
  const { correctionId: id, comment = '' } = pressed.data;
  const accept = verb === acceptCorrectionVerb;
  const decision = await deps.flow.decide(id, { accept, comment: commentOf(comment) }, person);
  if (decision.outcome === 'unknown') {
    return { kind: 'refused', code: 'NotFound', text: texts.unknownCorrection(id) };
  }
  const shown = { figures: deps.figures(), language, zone: deps.zone };
  return { kind: 'card', card: { template: 'correction', data: correctionCard(decision.correction, shown) } };
}

function commentOf(typed: string): string | null {
  const comment = typed.replace(/\s+/gu, ' ').trim().slice(0, longestComment);
  return comment === '' ? null : comment;
}
