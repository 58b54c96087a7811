import { z } from 'zod/v4';
import type { IncomingCardAction } from '../chat/events.ts';
import type { CardActionReply } from '../chat/replies.ts';
import type { Clock, Ids } from '../clock.ts';
import type { Language } from '../language.ts';
import type { Logger } from '../log.ts';
import type { Permissions } from '../permissions.ts';
import { chatTexts } from '../texts/chat.ts';
import { presenceTexts } from '../texts/presence.ts';
import { servingTexts } from '../texts/serving.ts';
import type { TimeZone } from '../time/zone.ts';
import { confirmPresence, isSamePresence } from './confirm-presence.ts';
import { confirmableFault } from './confirmable.ts';
import type { MunicipalityPresence } from './presence.ts';
import { pageOf, presenceForm, presenceSummary } from './presence-card.ts';
import { presenceDetails } from './presence-details.ts';
import { readRows } from './presence-form.ts';
import {
  type MunicipalityState,
  type PresenceReader,
  type PresenceState,
  readPresence,
} from './presence-state.ts';
import { readDetails } from './read-details.ts';
import { confirmVerb, detailsVerb, openVerb } from './verbs.ts';

export interface PresencePresser extends PresenceReader {
  readonly permissions: Permissions;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly zone: TimeZone;
  readonly log: Logger;
  /** After a change: so that this process counts it at once, and everybody's cards show it. */
  readonly onConfirmed: (meetingId: string) => Promise<void>;
}

const pressed = z.object({
  meetingId: z.string().max(100),
  basedOn: z.union([z.literal(''), z.iso.datetime()]),
  page: z.coerce.number().int().min(0).max(1_000),
  /** Where to go: `details`, or the number of a page. */
  to: z.union([z.literal('details'), z.coerce.number().int().min(0).max(1_000)]).optional(),
  /** `absent`: so were those that are not filled in. */
  rest: z.literal('absent').optional(),
  /** Of which municipality the details are chosen, or were sent. */
  details: z.string().max(10).optional(),
  code: z.string().max(10).optional(),
});
type Pressed = z.infer<typeof pressed>;

interface Press {
  readonly action: IncomingCardAction;
  readonly data: Pressed;
  readonly state: PresenceState;
  readonly language: Language;
}

type Refusal = Extract<CardActionReply, { kind: 'refused' }>;

/** A press on a card that confirms presence: who presses and what may be chosen is decided here. */
export async function pressPresence(
  deps: PresencePresser,
  action: IncomingCardAction,
  language: Language,
): Promise<CardActionReply> {
  const texts = presenceTexts[language];
  if (!deps.permissions.isCoordinator(action.person))
    return refused('Forbidden', chatTexts[language].coordinatorsOnly);
  const data = pressed.safeParse(action.data);
  if (!data.success) return refused('BadRequest', chatTexts[language].unreadablePress);
  const state = await readPresence(deps, data.data.meetingId, action.person.id);
  if (!state) return refused('NotFound', texts.faults.unknown);
  const fault = confirmableFault(state.meeting, deps.clock.now(), deps.zone);
  if (fault) return refused('Conflict', texts.faults[fault]);
  const press = { action, data: data.data, state, language };
  if (action.verb === openVerb) return showForm(deps, press, null);
  if (isOvertaken(press) && action.verb !== confirmVerb) return showForm(deps, press, overtakenBy(press));
  return action.verb === detailsVerb ? saveDetails(deps, press) : takePage(deps, press);
}

/** Keeps what the page says, and then goes on, shows a municipality's details, or confirms. */
async function takePage(deps: PresencePresser, press: Press): Promise<CardActionReply> {
  const { data, state, language, action } = press;
  const texts = presenceTexts[language];
  const shown = pageOf(state, data.page);
  const rows = readRows(action.data, shown);
  if (!rows) {
    // A choice may be gone because what stood was changed meanwhile.
    return isOvertaken(press)
      ? showForm(deps, press, overtakenBy(press))
      : refused('BadRequest', texts.faults.choice);
  }
  const filled = withEntries(state, rows, shown);
  if (action.verb === confirmVerb) return confirm(deps, { ...press, state: filled });
  await saveDraft(deps, press, filled);
  if (data.to !== 'details') return showForm(deps, { ...press, state: filled }, null, data.to);
  const chosen = filled.municipalities.find(({ municipality }) => municipality.code === data.details);
  if (!chosen) return showForm(deps, { ...press, state: filled }, texts.chooseForDetails);
  const card = presenceDetails(filled, chosen, { language, page: data.page });
  return { kind: 'card', card: { template: 'presence-details', data: card } };
}

async function saveDetails(deps: PresencePresser, press: Press): Promise<CardActionReply> {
  const { data, state, language, action } = press;
  const texts = presenceTexts[language];
  const chosen = state.municipalities.find(({ municipality }) => municipality.code === data.code);
  if (!chosen) return refused('BadRequest', texts.faults.choice);
  const read = readDetails(action.data, chosen, state.meeting);
  if (!read.ok) return refused('BadRequest', servingTexts[language].detailFaults[read.fault]);
  const filled = withEntries(state, [read.presence], [chosen]);
  await saveDraft(deps, press, filled);
  return showForm(deps, { ...press, state: filled }, texts.detailsKept(chosen.municipality.name));
}

async function confirm(deps: PresencePresser, press: Press): Promise<CardActionReply> {
  const { data, state, language, action } = press;
  const { meeting } = state;
  const isOpen = state.municipalities.filter(({ entry }) => entry === null);
  if (isOpen.length > 0 && !data.rest) {
    await saveDraft(deps, press, state);
    const names = isOpen.map(({ municipality }) => municipality.name);
    return showForm(deps, press, presenceTexts[language].leftOpen(names.slice(0, maxNames), names.length));
  }
  const confirmed = await confirmPresence(deps, {
    meeting,
    municipalities: state.municipalities.map(
      ({ municipality, entry }) =>
        entry ?? { municipalityCode: municipality.code, present: false, serving: [] },
    ),
    person: action.person,
    basedOn: data.basedOn === '' ? null : data.basedOn,
  });
  deps.log.info('presence-confirmed', { meetingId: meeting.id, outcome: confirmed.outcome });
  if (confirmed.outcome === 'recorded') await deps.onConfirmed(meeting.id);
  const after = (await readPresence(deps, meeting.id, null)) ?? state;
  if (confirmed.outcome === 'overtaken')
    return showForm(deps, { ...press, state: after }, overtakenBy({ ...press, state: after }));
  const card = presenceSummary(after, { language, zone: deps.zone, remark: null });
  return { kind: 'card', card: { template: 'presence', data: card } };
}

const maxNames = 10;

/** Only what differs is kept: the rest follows what stands. */
async function saveDraft(
  { presence }: PresencePresser,
  { action, state: { confirmed } }: Press,
  filled: PresenceState,
): Promise<void> {
  const municipalities = filled.municipalities.flatMap(({ entry, settled }) =>
    entry && !(settled && isSamePresence(entry, settled)) ? [entry] : [],
  );
  const { id: meetingId } = filled.meeting;
  const basedOn = confirmed?.confirmedAt ?? null;
  await presence.putDraft({ meetingId, personId: action.person.id, basedOn, municipalities });
}

/** What was filled in of those that were shown; one of them that was left open is open, whatever stands by now. */
function withEntries(
  state: PresenceState,
  entries: readonly MunicipalityPresence[],
  shown: readonly MunicipalityState[],
): PresenceState {
  const filled = new Map(entries.map((entry) => [entry.municipalityCode, entry]));
  const municipalities = state.municipalities.map((one) =>
    shown.includes(one) ? { ...one, entry: filled.get(one.municipality.code) ?? null } : one,
  );
  return { ...state, municipalities };
}

function showForm(
  { zone }: PresencePresser,
  { state, data, language }: Press,
  remark: string | null,
  page: number = data.page,
): CardActionReply {
  const card = presenceForm(state, { language, zone, remark, page });
  return { kind: 'card', card: { template: 'presence', data: card } };
}

function isOvertaken({ state, data }: Press): boolean {
  return (state.confirmed?.confirmedAt ?? '') !== data.basedOn;
}

function overtakenBy({ state, language }: Press): string {
  return presenceTexts[language].overtaken(state.confirmed?.confirmedByName ?? null);
}

function refused(code: Refusal['code'], text: string): Refusal {
  return { kind: 'refused', code, text };
}
