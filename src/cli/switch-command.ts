import { operatorTexts } from '../core/texts/operator.ts';
import type { ExitCode, OperatorContext } from './operator-context.ts';

/** Lets a year use another of its complete versions. */
export async function runSwitch(
  version: { readonly year: number; readonly versionId: string },
  context: OperatorContext,
): Promise<ExitCode> {
  const texts = operatorTexts[context.language];
  const { figures } = await context.openStores();
  const versions = await figures.listVersions();
  if (!versions.some(({ year, versionId }) => year === version.year && versionId === version.versionId)) {
    context.printAside(texts.unknownVersion(version));
    return 1;
  }
  const switched = await figures.switchTo(version);
  context.print(switched === 'switched' ? texts.switched(version) : texts.alreadyCurrent(version));
  return 0;
}
