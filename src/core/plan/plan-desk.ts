import type { AttendanceStore } from '../attendance/attendance-store.ts';
import type { Clock } from '../clock.ts';
import type { OutboxStore } from '../delivery/outbox-store.ts';
import type { Directory } from '../directory/directory.ts';
import type { LoadedFigures } from '../figures/figures.ts';
import type { Language } from '../language.ts';
import type { Permissions } from '../permissions.ts';
import type { TimeZone } from '../time/zone.ts';
import type { PlanEditor } from './plan-editor.ts';
import type { PlanVoice } from './refusal-text.ts';

/** What commands and cards of the plan work with. */
export interface PlanDesk extends PlanEditor {
  readonly figures: () => LoadedFigures;
  readonly directory: Directory;
  readonly attendance: Pick<AttendanceStore, 'answers'>;
  readonly outbox: Pick<OutboxStore, 'list'>;
  readonly permissions: Permissions;
  readonly clock: Clock;
  readonly zone: TimeZone;
  /** To speak of the plan as it stands now. */
  voice(language: Language): PlanVoice;
}
