import { z } from 'zod/v4';
import { type CommandContext, type RunCommand, sentence } from '../chat/commands/command-context.ts';
import { boundChannelOf } from '../chat/commands/spoken-meeting.ts';
import type { IncomingCardAction, Person } from '../chat/events.ts';
import type { CardActionReply } from '../chat/replies.ts';
import type { Directory } from '../directory/directory.ts';
import { isHeldOn } from '../directory/roster-store.ts';
import type { LoadedFigures } from '../figures/figures.ts';
import type { Body } from '../figures/rows.ts';
import { type FormCard, formMessage, formReply } from '../form-card.ts';
import type { Language } from '../language.ts';
import { bodiesOf } from '../meetings/meeting.ts';
import { chatTexts } from '../texts/chat.ts';
import { rosterRequestTexts } from '../texts/roster-requests.ts';
import type { TimeZone } from '../time/zone.ts';
import { type JoinFormShown, joinForm, joinRoles, onRosterCard, standingCard } from './join-form.ts';
import type { ParsedSeat } from './parse-seat.ts';
import type { NewRequest, RequestFlow } from './request-flow.ts';
import type { SeatEditor } from './seat-editor.ts';

interface Dependencies {
  readonly flow: RequestFlow;
  readonly editor: Pick<SeatEditor, 'today'>;
  readonly directory: Directory;
  readonly figures: () => LoadedFigures;
  readonly zone: TimeZone;
}

/**
 * What to answer somebody who pressed on a meeting's card and is not on the roster of its body: a form to ask to be, or what
 * became of the wish. It takes the card's place for that person alone.
 */
export type OfferToJoin = (asked: {
  readonly person: Person;
  readonly body: Body;
  readonly meetingId: string;
  readonly language: Language;
}) => Promise<CardActionReply>;

/** What the form sends; who asks is never read from it. */
const joinData = z.object({
  bodyId: z.string().max(60),
  meetingId: z.string().max(100).optional(),
  municipalityCode: z.string().max(10).optional().default(''),
  role: z.enum(joinRoles).or(z.literal('')).optional().default(''),
});

export function createJoin(deps: Dependencies) {
  return {
    offer: (async ({ person, ...shown }) =>
      formReply(await offered(deps, person, shownIn(deps, shown)))) satisfies OfferToJoin,
    press: (action: IncomingCardAction, language: Language) => press(deps, action, language),
    /** In words: `lägg till mig i Boden nämnden`; a form where something is left out. */
    command: (context: CommandContext, parsed: ParsedSeat) => askInWords(deps, context, parsed),
  };
}

type Asked = Pick<JoinFormShown, 'body' | 'language' | 'meetingId'>;

function shownIn({ figures, zone }: Dependencies, asked: Asked): JoinFormShown {
  return { ...asked, figures: figures(), zone };
}

async function offered(deps: Dependencies, person: Person, shown: JoinFormShown): Promise<FormCard> {
  const standing = await deps.flow.standing(person, shown.body.bodyId);
  return standing
    ? standingCard(standing, shown, 'standing')
    : joinForm(shown, { municipalityCode: '', role: 'member', notice: null });
}

async function press(
  deps: Dependencies,
  { data, person, address }: IncomingCardAction,
  language: Language,
): Promise<CardActionReply> {
  const texts = rosterRequestTexts[language];
  const read = joinData.safeParse(data);
  const body = read.success && bodiesOf(deps.figures()).find(({ bodyId }) => bodyId === read.data.bodyId);
  if (!read.success || !body) return { kind: 'refused', code: 'BadRequest', text: texts.unreadablePress };
  const { municipalityCode, role, meetingId = null } = read.data;
  const shown = shownIn(deps, { body, language, meetingId });
  const isKnown = shown.figures[0]?.municipalities.some(({ code }) => code === municipalityCode);
  if (!isKnown || role === '')
    return formReply(joinForm(shown, { municipalityCode, role, notice: texts.joinForm.missing }));
  return formReply(
    await ask(deps, { asker: person, address, language, municipalityCode, bodyId: body.bodyId, role }, shown),
  );
}

async function ask(deps: Dependencies, wish: NewRequest, shown: JoinFormShown): Promise<FormCard> {
  const today = deps.editor.today();
  const held = deps.directory
    .seats()
    .find((seat) => seat.personId === wish.asker.id && seat.bodyId === wish.bodyId && isHeldOn(seat, today));
  // The coordinator may have been faster.
  if (held) return onRosterCard({ ...held, asker: wish.asker }, shown);
  const { outcome, request } = await deps.flow.ask(wish);
  return standingCard(request, shown, outcome);
}

async function askInWords(
  deps: Dependencies,
  { message, language }: CommandContext,
  parsed: ParsedSeat,
): ReturnType<RunCommand> {
  const bodies = bodiesOf(deps.figures());
  const channelBody = boundChannelOf(deps, message)?.bodyId;
  const [first] = bodies;
  const body = parsed.body ?? bodies.find(({ bodyId }) => bodyId === channelBody) ?? first;
  if (!body) return sentence(chatTexts[language].nothingLoaded);
  const shown = shownIn(deps, { body, language, meetingId: null });
  const { person: asker, address } = message;
  const role = joinRoles.find((known) => known === parsed.role) ?? 'member';
  const municipalityCode = parsed.municipality?.code;
  if (municipalityCode === undefined || (!parsed.body && !channelBody && bodies.length > 1)) {
    const standing = await deps.flow.standing(asker, body.bodyId);
    const values = { municipalityCode: municipalityCode ?? '', role, notice: null };
    return [formMessage(standing ? standingCard(standing, shown, 'standing') : joinForm(shown, values))];
  }
  const wish = { asker, address, language, municipalityCode, bodyId: body.bodyId, role };
  return [formMessage(await ask(deps, wish, shown))];
}
