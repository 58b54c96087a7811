import type { Template } from 'adaptivecards-templating';
import { type CardContent, cardSchemas } from '../core/card-content.ts';
import { CardError } from './card-error.ts';
import { escapeMarkdown, singleLine } from './escape.ts';
import { shorten, type TemplateData } from './shorten.ts';
import { readTemplates } from './templates.ts';

/** Teams takes about 100 KB a message, counted as UTF-16, and advises to stay at 80; the rest is for the activity around. */
const maxBytes = 80 * 1024;

/** More rows than this nobody reads on a phone; fewer are shown when the card would be too large. */
const maxRows = 50;

/** Stands in for `${` inside data while a template is filled, so that what is left afterwards is the template's own. */
const maskedOpening = '$\u0000{';

/**
 * Makes Adaptive Cards from `cards/*.json`. `renderCard` throws a `CardError` when the data is not what the template is
 * declared to take, or when the card is too large however few rows it shows.
 */
export function createCardRenderer(): (content: CardContent) => object {
  const templates = readTemplates();
  return function renderCard(content) {
    const checked = cardSchemas[content.template].safeParse(content.data);
    if (!checked.success) {
      throw new CardError('data-not-as-declared', content.template, { cause: checked.error });
    }
    for (let rows = maxRows; rows >= 1; rows = Math.floor(rows / 2)) {
      const card = fill(templates[content.template], shorten(content, rows), content.template);
      if (JSON.stringify(card).length * 2 <= maxBytes) return card;
    }
    throw new CardError('too-large', content.template);
  };
}

function fill(template: Template, data: TemplateData, name: CardContent['template']): object {
  const masked = mapTexts(data, (text) => singleLine(text).replaceAll('${', maskedOpening));
  const expanded: unknown = template.expand({ $root: masked });
  const card = mapTexts(expanded, (text, isMarkdown) => {
    if (text.includes('${')) throw new CardError('template-not-filled', name);
    const plain = text.replaceAll(maskedOpening, '${');
    return isMarkdown ? escapeMarkdown(plain) : plain;
  });
  if (typeof card !== 'object' || card === null) throw new CardError('template-not-filled', name);
  return card;
}

/** Only the text of a TextBlock is Markdown; titles, labels, data and charts are drawn as they are. */
function mapTexts(
  value: unknown,
  change: (text: string, isMarkdown: boolean) => string,
  isMarkdown = false,
): unknown {
  if (typeof value === 'string') return change(value, isMarkdown);
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, change));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const isTextBlock = entries.some(([key, field]) => key === 'type' && field === 'TextBlock');
  return Object.fromEntries(
    entries.map(([key, field]) => [key, mapTexts(field, change, isTextBlock && key === 'text')]),
  );
}
