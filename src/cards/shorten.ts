import type { CardContent } from '../core/card-content.ts';
import { cardTexts } from '../core/texts/cards.ts';

/** The card's data as its template takes it; `omitted` says how much of a long list is left out, null when nothing is. */
export type TemplateData = CardContent['data'] & { readonly omitted: string | null };

/** Cuts the lists that have no natural end to `maxRows`. */
export function shorten(content: CardContent, maxRows: number): TemplateData {
  if (content.template === 'table' && content.data.rows.length > maxRows) {
    const { rows, lang } = content.data;
    const omitted = cardTexts[lang].rowsShown(maxRows, rows.length);
    return { ...content.data, rows: rows.slice(0, maxRows), omitted };
  }
  if (content.template === 'digest-approval' && content.data.recipients.length > maxRows) {
    const { recipients, lang } = content.data;
    const omitted = cardTexts[lang].recipientsShown(maxRows, recipients.length);
    return { ...content.data, recipients: recipients.slice(0, maxRows), omitted };
  }
  return { ...content.data, omitted: null };
}
