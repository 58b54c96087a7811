import type { Person } from '../chat/events.ts';
import type { Clock, Ids } from '../clock.ts';
import type { LoadedFigures } from '../figures/figures.ts';
import { allMeetings, bodiesOf, type Meeting } from '../meetings/meeting.ts';
import type { ConfirmedPresence } from '../presence/presence.ts';
import type { TimeZone } from '../time/zone.ts';
import { decideChange, type PlanAction, type PlanDecision } from './decide-change.ts';
import type { PlanStore, StoredPlan } from './plan-store.ts';
import { countOf } from './planned-figures.ts';
import type { PlanChange, PlannedMeeting } from './planned-meeting.ts';
import { withPlan } from './with-plan.ts';

/** Who wants something of the plan, and through what. */
export interface PlanRequest {
  readonly action: PlanAction;
  readonly person: Pick<Person, 'id' | 'name'>;
  readonly via: PlanChange['via'];
  /** The SEQUENCE of the meeting that the person was shown; null when nothing was shown. */
  readonly shownSequence: number | null;
}

export type PlanResult =
  | {
      readonly outcome: 'changed';
      readonly what: PlanChange['what'];
      readonly before: PlannedMeeting | null;
      readonly after: PlannedMeeting;
    }
  /** Somebody else changed the meeting since it was shown; `meeting` is as it stands now. */
  | { readonly outcome: 'overtaken'; readonly meeting: Meeting }
  | Exclude<PlanDecision, { readonly outcome: 'change' }>;

export interface PlanEditor {
  /** What would come of it, by what this process holds; writes nothing. */
  preview(action: PlanAction, byId: string): PlanDecision;
  /** Decides on the plan as it is stored, and records the change; anew when another one came first. */
  apply(request: PlanRequest): Promise<PlanResult>;
}

interface Dependencies {
  readonly plan: PlanStore;
  readonly plannedMeetings: () => readonly PlannedMeeting[];
  readonly refreshPlan: () => Promise<void>;
  readonly loadedFigures: () => LoadedFigures;
  readonly confirmedPresence: () => readonly ConfirmedPresence[];
  readonly clock: Clock;
  readonly zone: TimeZone;
  readonly ids: Ids;
  readonly requestTick: () => void;
  readonly requestCardUpdate: (meetingId: string) => void;
}

/** Each conflict means that another change came through; coordinators are few. */
const maxTries = 20;

export function createPlanEditor(deps: Dependencies): PlanEditor {
  const stateOf = (plan: readonly PlannedMeeting[], byId: string) => {
    const figures = withPlan(deps.loadedFigures(), plan, deps.confirmedPresence().map(countOf));
    const { clock, zone } = deps;
    return {
      meetings: allMeetings(figures),
      bodies: bodiesOf(figures),
      plan,
      now: clock.now(),
      zone,
      byId,
    };
  };

  const tryOnce = async (request: PlanRequest, stored: StoredPlan): Promise<PlanResult | 'conflict'> => {
    const { action, person, via, shownSequence } = request;
    const state = stateOf(stored.meetings, person.id);
    const shown = action.do === 'add' ? null : state.meetings.find(({ id }) => id === action.meetingId);
    if (shown && shownSequence !== null && shown.sequence !== shownSequence)
      return { outcome: 'overtaken', meeting: shown };
    const decision = decideChange(action, state);
    if (decision.outcome !== 'change') return decision;
    const { what, before, after } = decision;
    const by = { byId: person.id, byName: person.name, via, at: state.now.toISOString() };
    const change: PlanChange = { id: deps.ids.next(), ...by, what, before, after };
    const recorded = await deps.plan.record([change], stored.etag);
    return recorded === 'conflict' ? 'conflict' : { outcome: 'changed', what, before, after };
  };

  return {
    preview: (action, byId) => decideChange(action, stateOf(deps.plannedMeetings(), byId)),
    apply: async (request) => {
      for (let tries = 0; tries < maxTries; tries += 1) {
        const result = await tryOnce(request, await deps.plan.read());
        if (result === 'conflict') continue;
        await deps.refreshPlan();
        if (result.outcome === 'changed') {
          // Both are only haste: the tick that comes by itself does the same.
          deps.requestCardUpdate(result.after.meetingId);
          deps.requestTick();
        }
        return result;
      }
      throw new Error('The plan is changed by others all the time');
    },
  };
}
