import type { Address, Person } from '../chat/events.ts';
import type { LoadedFigures, YearFigures } from '../figures/figures.ts';
import { rowsByKey } from '../figures/row-keys.ts';
import type { Language } from '../language.ts';
import { correctionReplies } from '../texts/correction-replies.ts';
import { escapeMarkdown } from '../texts/escape.ts';
import { figureNames } from '../texts/figure-names.ts';
import { enumeration } from '../texts/format.ts';
import type { CorrectionFlow } from './correction-flow.ts';
import { figureName, figureText } from './figure-name.ts';
import { type FigureReference, type FigureValue, presentValue, yearOf } from './figure-reference.ts';
import { maxWaiting, type Proposal } from './propose-correction.ts';
import { type ReadValue, readValue } from './read-value.ts';

/** What a person says about one figure, as typed. */
export interface Said {
  readonly figure: FigureReference;
  readonly newValue: string;
  readonly reason: string;
  readonly source: string;
  readonly person: Person;
  readonly address: Address;
}

/** Checks and proposes; `text` is what to answer. */
export type ProposeFigure = (
  said: Said,
  language: Language,
) => Promise<{ readonly outcome: 'proposed' | 'not-proposed'; readonly text: string }>;

interface Dependencies {
  readonly figures: () => LoadedFigures;
  /** The same without what plan and confirmed presence make of them. */
  readonly loadedFigures: () => LoadedFigures;
  readonly flow: Pick<CorrectionFlow, 'propose'>;
}

export function createProposeFigure(deps: Dependencies): ProposeFigure {
  return async (said, language) => {
    const refused = (text: string) => ({ outcome: 'not-proposed', text }) as const;
    const texts = correctionReplies[language];
    const figures = yearOf(deps.figures(), said.figure);
    const oldValue = figures === null ? 'absent' : presentValue(figures, said.figure);
    if (figures === null || oldValue === 'absent') return refused(texts.figureGone);
    const loaded = yearOf(deps.loadedFigures(), said.figure);
    // A correction changes what was loaded; a value that was made of it since would come back.
    if (loaded === null || presentValue(loaded, said.figure) !== oldValue) return refused(texts.derived);
    const read = readValue(said.newValue, said.figure, figures, language);
    if (read.outcome !== 'read') return refused(refusal(read, said, figures, language));

    const name = escapeMarkdown(figureName(said.figure, figures, language));
    const textOf = (value: FigureValue) => escapeMarkdown(figureText(said.figure, value, figures, language));
    if (read.value === oldValue) return refused(texts.sameValue(name, textOf(oldValue)));
    const proposed = await deps.flow.propose(
      proposalOf(said, { figures, oldValue, newValue: read.value }, language),
    );
    if (proposed.outcome === 'too-many') return refused(texts.tooManyProposals(maxWaiting));
    if (proposed.outcome === 'already-proposed') return refused(texts.alreadyProposed);
    const thanks = texts.proposed({ name, before: textOf(oldValue), after: textOf(read.value) });
    return { outcome: 'proposed', text: proposed.asked ? thanks : `${thanks} ${texts.nobodyToAsk}` };
  };
}

function proposalOf(
  { figure, reason, source, person, address }: Said,
  change: { readonly figures: YearFigures; readonly oldValue: FigureValue; readonly newValue: FigureValue },
  language: Language,
): Proposal {
  const { oldValue, newValue } = change;
  const { versionId } = change.figures;
  return { figure, oldValue, newValue, versionId, reason, source, by: person, from: address, language };
}

function refusal(
  { outcome }: Exclude<ReadValue, { outcome: 'read' }>,
  { figure, newValue }: Said,
  figures: YearFigures,
  language: Language,
): string {
  const texts = correctionReplies[language];
  const typed = escapeMarkdown(newValue);
  if (outcome === 'not-held') return texts.notHeld;
  if (outcome === 'too-many') {
    const meeting = rowsByKey(figures, 'meetings').get(figure.key);
    return texts.tooManyPresent(meeting?.municipalitiesEntitled ?? 0);
  }
  if (figure.column === 'status') {
    return texts.unreadableStatus(typed, enumeration(Object.values(figureNames[language].status), language));
  }
  const isNumber = figure.column === 'outcome' || figure.column === 'municipalitiesPresent';
  return isNumber ? texts.unreadableNumber(typed) : texts.unreadableAmount(typed);
}
