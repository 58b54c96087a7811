import type { BoardPorts } from '../board-ports.ts';
import type { Feature } from '../feature.ts';
import type { Permissions } from '../permissions.ts';
import { createPlanCommands } from './plan-commands.ts';
import type { PlanDesk } from './plan-desk.ts';
import { createPlanEditor } from './plan-editor.ts';
import { createPlanNotices } from './plan-notices.ts';
import { createPlanPresses } from './plan-presses.ts';

/** The year's plan of meetings: adding, moving, changing and cancelling them, and telling those who had answered. */
export function createPlanFeature(ports: BoardPorts, permissions: Permissions): Feature {
  const { figures, clock, zone } = ports;
  const desk: PlanDesk = {
    ...ports,
    ...createPlanEditor(ports),
    permissions,
    voice: (language) => ({ figures: figures(), now: clock.now(), zone, language }),
  };
  const notices = createPlanNotices(ports);
  return {
    commands: createPlanCommands(desk),
    presses: createPlanPresses(desk),
    streams: [notices.stream],
    due: [notices.planDue],
  };
}
