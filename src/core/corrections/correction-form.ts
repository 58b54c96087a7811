import type { OutgoingMessage } from '../chat/replies.ts';
import type { LoadedFigures } from '../figures/figures.ts';
import type { Language } from '../language.ts';
import { correctionTexts } from '../texts/corrections.ts';
import type { CorrectionFormCard } from './correction-card-content.ts';
import { figureName, figureText } from './figure-name.ts';
import { type FigureReference, markOf, presentValue, yearOf } from './figure-reference.ts';

/** More than this nobody finds the right one among; a wider answer is asked about in parts. */
export const maxChoices = 100;

/** The form to propose a correction of one of the figures, with their present values. */
export function correctionForm(
  shown: readonly FigureReference[],
  figures: LoadedFigures,
  language: Language,
): OutgoingMessage {
  const { form, command } = correctionTexts[language];
  const options = shown.map((figure) => ({
    value: markOf(figure),
    title: form.option(presentOf(figure, figures, language)),
  }));
  const [first] = shown;
  const only = first && shown.length === 1 ? first : null;
  const { option: _option, one, several, how, howSeveral, ...labels } = form;
  const data: CorrectionFormCard = {
    lang: language,
    lead: only ? one(presentOf(only, figures, language)) : several,
    how: only ? how(command) : howSeveral(command),
    figures: options,
    chosen: only ? markOf(only) : '',
    labels,
  };
  return {
    kind: 'card',
    card: { template: 'correction-form', data },
    summary: `${data.lead} ${data.how}`,
    citations: [],
  };
}

function presentOf(figure: FigureReference, loaded: LoadedFigures, language: Language) {
  const figures = yearOf(loaded, figure);
  const value = figures === null ? 'absent' : presentValue(figures, figure);
  return {
    name: figureName(figure, figures, language),
    before: value === 'absent' ? '–' : figureText(figure, value, figures, language),
  };
}
