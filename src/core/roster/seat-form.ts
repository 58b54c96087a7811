import { z } from 'zod/v4';
import { seat } from '../directory/roster-store.ts';
import type { LoadedFigures } from '../figures/figures.ts';
import { choiceField, dateField, type FormCard, textField } from '../form-card.ts';
import type { Language } from '../language.ts';
import { bodiesOf } from '../meetings/meeting.ts';
import { rosterTexts } from '../texts/roster.ts';
import type { NamedPerson } from './spoken-person.ts';
import { bodyTitle } from './spoken-seat.ts';

export const addSeatVerb = 'seat-add';

/** An input that was left empty comes as `''`, or not at all. */
const optional = (maxLength: number) => z.string().trim().max(maxLength).optional().default('');

/** What the form sends. A client can forge it: rights, people, municipalities and bodies are checked on the server. */
export const seatFormData = z.object({
  personId: optional(100),
  municipalityCode: optional(10),
  bodyId: optional(60),
  role: seat.shape.role.catch('member'),
  order: optional(10),
  from: optional(40),
  to: optional(40),
  /** Whom the coordinator mentioned, and the bot may not know besides. */
  mentionedId: optional(100),
  mentionedName: optional(200),
});
export type SeatFormData = z.infer<typeof seatFormData>;

interface Shown {
  readonly people: readonly NamedPerson[];
  readonly figures: LoadedFigures;
  readonly language: Language;
  readonly notice: string | null;
}

/** As many as a card has room for beside the municipalities; anybody else can be mentioned. */
const maxPeople = 150;

/** The form to add somebody to the roster, filled in as far as it is known. */
export function seatForm(
  values: Partial<SeatFormData>,
  { people, figures, language, notice }: Shown,
): FormCard {
  const { heading, line, add, missing, ...labels } = rosterTexts[language].addForm;
  const { roles } = rosterTexts[language];
  const field = (id: FieldId) => ({ id, label: labels[labelOf[id]], missing, value: values[id] ?? '' });
  const { mentionedId = '', mentionedName = '' } = values;
  const press = { lang: language, mentionedId, mentionedName };
  return {
    lang: language,
    heading,
    lines: [line],
    facts: [],
    notice,
    fields: [
      choiceField(
        field('personId'),
        people.slice(0, maxPeople).map(({ id, name }) => ({ title: name, value: id })),
      ),
      choiceField(
        field('municipalityCode'),
        (figures[0]?.municipalities ?? []).map(({ code, name }) => ({ title: name, value: code })),
      ),
      choiceField(
        field('bodyId'),
        bodiesOf(figures).map((body) => ({ title: bodyTitle(body, language), value: body.bodyId })),
      ),
      choiceField(
        { ...field('role'), value: values.role ?? 'member' },
        seat.shape.role.options.map((role) => ({ title: roles[role], value: role })),
      ),
      textField({ ...field('order'), maxLength: 2 }),
      dateField(field('from')),
      dateField(field('to')),
    ],
    buttons: [{ title: add, verb: addSeatVerb, style: 'positive', press, sendsFields: true }],
  };
}

type FieldId = keyof typeof labelOf;
const labelOf = {
  personId: 'person',
  municipalityCode: 'municipality',
  bodyId: 'body',
  role: 'role',
  order: 'order',
  from: 'from',
  to: 'to',
} as const;
