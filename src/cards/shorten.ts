import type { CardContent } from '../core/card-content.ts';
import { cardTexts } from '../core/texts/cards.ts';
import { layOut } from './table-layout.ts';

/**
 * The card's data as its template takes it: `omitted` says how much of a long list is left out, null when nothing is;
 * `records` are the rows of a table that is too wide for a phone.
 */
export type TemplateData = CardContent['data'] & {
  readonly omitted: string | null;
  readonly records?: ReturnType<typeof layOut>['records'];
};

/** Cuts the lists that have no natural end to `maxRows`. */
export function shorten(content: CardContent, maxRows: number): TemplateData {
  if (content.template === 'table') {
    const { columns, lang } = content.data;
    const all = content.data.rows.length;
    const rows = content.data.rows.slice(0, maxRows);
    const omitted = rows.length < all ? cardTexts[lang].rowsShown(rows.length, all) : null;
    return { ...content.data, rows, omitted, ...layOut({ columns, rows }) };
  }
  if (content.template === 'digest-approval' && content.data.recipients.length > maxRows) {
    const { recipients, lang } = content.data;
    const omitted = cardTexts[lang].recipientsShown(maxRows, recipients.length);
    return { ...content.data, recipients: recipients.slice(0, maxRows), omitted };
  }
  return { ...content.data, omitted: null };
}
