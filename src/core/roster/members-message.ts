import { shownName } from '../anonymise/pseudonym.ts';
import type { OutgoingMessage } from '../chat/replies.ts';
import { type Seat, seat as seatSchema } from '../directory/roster-store.ts';
import type { LoadedFigures } from '../figures/figures.ts';
import type { Body, Municipality } from '../figures/rows.ts';
import type { Language } from '../language.ts';
import { entitledTo } from '../meetings/meeting.ts';
import { longDate, sortNames } from '../texts/format.ts';
import { membersTexts } from '../texts/members.ts';
import { roleName } from '../texts/roster.ts';
import { bodyTitle } from './spoken-seat.ts';

interface Shown {
  readonly body: Body;
  /** Null for all municipalities. */
  readonly municipality: Municipality | null;
  readonly seats: readonly Seat[];
  readonly figures: LoadedFigures;
  /** `YYYY-MM-DD`: seats that are over by then are left out. */
  readonly today: string;
  readonly language: Language;
  /** What only a coordinator is told; null for nothing. */
  readonly note: string | null;
}

/** The seats of a body, and the municipalities that have none, as a table in the order of the municipalities' names. */
export function membersMessage(shown: Shown): OutgoingMessage {
  const { body, municipality, language, note } = shown;
  const texts = membersTexts[language];
  const entitled = entitledTo({ date: shown.today }, shown.figures);
  const listed = municipality ? [municipality] : inOrder(entitled);
  const seats = seatsIn(shown);
  const present = seats.filter(({ municipalityCode }) =>
    listed.some(({ code }) => code === municipalityCode),
  );
  const name = bodyTitle(body, language);
  const lead = municipality
    ? texts.leadOf(municipality.name, name, present.length)
    : texts.lead({
        body: name,
        people: present.length,
        municipalities: new Set(present.map(({ municipalityCode }) => municipalityCode)).size,
        entitled: entitled.length,
      });
  const { columns } = texts;
  const column = (title: string, weight: number) => ({ title, weight, numeric: false });
  return {
    kind: 'card',
    card: {
      template: 'table',
      data: {
        lang: language,
        lead,
        columns: [
          column(columns.municipality, 3),
          column(columns.role, 2),
          column(columns.name, 3),
          column(columns.period, 3),
        ],
        rows: listed.flatMap(({ code, name: municipalityName }) => {
          const own = present.filter(({ municipalityCode }) => municipalityCode === code);
          if (own.length === 0) return [[municipalityName, texts.vacant, '–', '–']];
          return own.map((held) => [
            municipalityName,
            roleName(held, language),
            shownName({ id: held.personId, name: held.personName }, language),
            periodOf(held, shown),
          ]);
        }),
        chart: null,
        source: note,
        more: [],
      },
    },
    summary: lead,
    citations: [],
  };
}

/** Those that are held today or will be, members before substitutes in their order. */
export function seatsIn({ seats, body, today }: Pick<Shown, 'seats' | 'body' | 'today'>): readonly Seat[] {
  const roles = seatSchema.shape.role.options;
  const rank = ({ role, order, from }: Seat) =>
    [roles.indexOf(role), String(order ?? 99).padStart(2, '0'), from].join(' ');
  return seats
    .filter((held) => held.bodyId === body.bodyId && (held.to === null || held.to >= today))
    .sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

function inOrder(municipalities: readonly Municipality[]): readonly Municipality[] {
  const byName = new Map(municipalities.map((municipality) => [municipality.name, municipality]));
  return sortNames([...byName.keys()]).flatMap((name) => byName.get(name) ?? []);
}

/** Only where it says more than "now and for the time being". */
function periodOf({ from, to }: Seat, { today, language }: Shown): string {
  const texts = membersTexts[language];
  const parts = [
    ...(from > today ? [texts.from(longDate(from, language))] : []),
    ...(to === null ? [] : [texts.until(longDate(to, language))]),
  ];
  return parts.length === 0 ? '–' : parts.join(' ');
}
