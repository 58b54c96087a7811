import { currentFigures } from '../core/figures/current-figures.ts';
import { addSynonym, type Edited, removeSynonym, synonymLines } from '../core/synonyms/edit-synonyms.ts';
import { synonymTexts } from '../core/texts/synonyms.ts';
import type { ExitCode, OperatorContext } from './operator-context.ts';

/** Lists the words that were added, one a line. */
export async function runSynonyms(context: OperatorContext): Promise<ExitCode> {
  const { figures, synonyms } = await context.openStores();
  const lines = synonymLines(await synonyms.list(), await currentFigures(figures), context.language);
  if (lines.length === 0) context.print(synonymTexts[context.language].list(0));
  for (const { word, means } of lines) context.print(`${word} = ${means}`);
  return 0;
}

export async function runAddSynonym(
  typed: { readonly word: string; readonly name: string },
  context: OperatorContext,
): Promise<ExitCode> {
  const { figures, synonyms } = await context.openStores();
  return tell(
    context,
    await addSynonym(
      { ...typed, by: 'cli', at: context.clock.now() },
      { figures: await currentFigures(figures), store: synonyms, language: context.language },
    ),
  );
}

export async function runRemoveSynonym(word: string, context: OperatorContext): Promise<ExitCode> {
  const { figures, synonyms } = await context.openStores();
  return tell(
    context,
    await removeSynonym(word, {
      figures: await currentFigures(figures),
      store: synonyms,
      language: context.language,
    }),
  );
}

function tell(context: OperatorContext, { outcome, sentences }: Edited): ExitCode {
  for (const sentence of sentences) {
    if (outcome === 'refused') context.printAside(sentence);
    else context.print(sentence);
  }
  return outcome === 'refused' ? 1 : 0;
}
