import { withPlan } from '../core/plan/with-plan.ts';
import { selfCheck } from '../core/self-check/findings.ts';
import { selfCheckTexts } from '../core/texts/self-check.ts';
import type { ExitCode, OperatorContext } from './operator-context.ts';

/** The same check as in the chat; 1 when something needs to be done. That it can be read at all shows that storage answers. */
export async function runDoctor(context: OperatorContext): Promise<ExitCode> {
  const texts = selfCheckTexts[context.language];
  const stores = await context.openStores();
  const { versionByYear } = await stores.figures.currentVersions();
  const years = [...versionByYear].sort(([a], [b]) => b - a);
  const figures = await Promise.all(years.map(([, versionId]) => stores.figures.readVersion(versionId)));
  const loaded = figures.filter((each) => each !== null);
  const findings = await selfCheck({
    figures: withPlan(loaded, await stores.plan.list(), []),
    channels: (await stores.channels.list()).filter(({ bodyId }) => bodyId !== ''),
    seats: await stores.roster.list(),
    people: await stores.people.list(),
    coordinators: context.coordinators,
    outbox: stores.outbox,
    now: context.clock.now(),
    zone: context.zone,
  });
  for (const finding of findings) context.print(`${finding.ok ? '✓' : '✗'} ${texts.say(finding)}`);
  const wrong = findings.filter(({ ok }) => !ok).length;
  context.print(
    wrong === 0 ? texts.allWell(findings.length) : texts.notWell(wrong, findings.length).replace(/:$/, '.'),
  );
  return wrong === 0 ? 0 : 1;
}
