import type { OutgoingMessage } from '../chat/replies.ts';
import type { Municipality } from '../figures/rows.ts';
import type { ConfirmedPresence } from '../presence/presence.ts';
import { longDate, percent } from '../texts/format.ts';
import { statisticsTexts } from '../texts/statistics.ts';
import { municipalityStatistics } from './attendance-statistics.ts';
import { bodyName, type StatisticsAsked, statisticsTable } from './statistics-message.ts';

/** At how many meetings each municipality was present, for each body that has confirmed presence in the year. */
export function byMunicipalityMessage(
  asked: StatisticsAsked & {
    readonly confirmed: readonly ConfirmedPresence[];
    readonly municipalities: readonly Municipality[];
  },
): OutgoingMessage {
  const { bodies, year, language, confirmed } = asked;
  const texts = statisticsTexts[language];
  const counted = bodies.map((body) => ({
    body,
    rows: municipalityStatistics(confirmed, { bodyId: body.bodyId, year }),
  }));
  const lead = counted
    .map(({ body, rows }) =>
      rows.length === 0
        ? texts.onlyCounts(bodyName(body, language), year)
        : texts.byMunicipalityLead(
            bodyName(body, language),
            year,
            Math.max(...rows.map(({ meetings }) => meetings)),
          ),
    )
    .join(' ');
  const rows = counted.flatMap((each) =>
    each.rows.map(({ municipalityCode, present, meetings }) => [
      asked.municipalities.find(({ code }) => code === municipalityCode)?.name ?? municipalityCode,
      ...(bodies.length > 1 ? [bodyName(each.body, language)] : []),
      `${present}/${meetings}`,
      percent((100 * present) / meetings, language),
    ]),
  );
  if (rows.length === 0) return { kind: 'text', text: lead, citations: [] };
  return statisticsTable(language, {
    lead,
    columns: [
      { title: texts.columns.municipality, weight: 3, numeric: false },
      ...(bodies.length > 1 ? [{ title: texts.columns.meeting, weight: 3, numeric: false }] : []),
      { title: texts.columns.present, weight: 2, numeric: true },
      { title: texts.columns.share, weight: 1, numeric: true },
    ],
    rows,
    chart: null,
    more: [],
  });
}

/** One municipality's presence, meeting by meeting. */
export function municipalityMessage(
  asked: StatisticsAsked & {
    readonly confirmed: readonly ConfirmedPresence[];
    readonly municipality: Municipality;
  },
): OutgoingMessage {
  const { bodies, year, language, confirmed, municipality } = asked;
  const texts = statisticsTexts[language];
  const meetings = confirmed.flatMap(({ bodyId, date, municipalities }) => {
    const body = bodies.find((each) => each.bodyId === bodyId);
    const own = municipalities.find(({ municipalityCode }) => municipalityCode === municipality.code);
    return body && own && date.startsWith(`${year}-`) ? [{ body, date, present: own.present }] : [];
  });
  const lead = bodies
    .map((body) => {
      const own = meetings.filter((meeting) => meeting.body === body);
      const present = own.filter((meeting) => meeting.present).length;
      const name = bodyName(body, language);
      return own.length === 0
        ? texts.onlyCounts(name, year)
        : texts.oneMunicipality(municipality.name, name, year, present, own.length);
    })
    .join(' ');
  if (meetings.length === 0) return { kind: 'text', text: lead, citations: [] };
  return statisticsTable(language, {
    lead,
    columns: [
      { title: texts.columns.date, weight: 2, numeric: false },
      { title: texts.columns.meeting, weight: 2, numeric: false },
      { title: texts.columns.present, weight: 2, numeric: false },
    ],
    rows: meetings.map(({ body, date, present }) => [
      longDate(date, language),
      bodyName(body, language),
      present ? texts.presentAt : texts.absentFrom,
    ]),
    chart: null,
    more: [],
  });
}
