import type { LoadedFigures, YearFigures } from '../../figures/figures.ts';
import type { MeetingRow } from '../../figures/rows.ts';
import type { Language } from '../../language.ts';
import { capitalise } from '../../texts/capitalise.ts';
import { clockTime, enumeration, longDate } from '../../texts/format.ts';
import { meetingAnswerTexts } from '../../texts/meeting-answers.ts';
import type { MeetingsQuery } from '../query.ts';
import { byDate, dateOf, isAt, movedOf, nameOf, whenOf } from './meeting-names.ts';
import { answered, declined, type Reply, type ReplyTable, textColumn } from './reply.ts';
import { type Source, source } from './source.ts';

interface Found {
  readonly figures: YearFigures;
  readonly meeting: MeetingRow;
}

/** `today` decides what is next; every loaded year is looked through when the question names none. */
export function answerMeetings(
  query: MeetingsQuery,
  years: LoadedFigures,
  today: string,
  language: Language,
): Reply {
  const found = years
    .flatMap((figures) => figures.meetings.map((meeting) => ({ figures, meeting })))
    .filter(({ meeting }) => query.body === null || meeting.body === query.body)
    .filter(({ meeting }) => isAt(meeting, query.at))
    .sort((one, other) => byDate(one.meeting, other.meeting));
  const reply = select(query, found, today, language);
  if (reply.outcome !== 'answered') return reply;
  const [newest] = years;
  const planned = years.filter((year) => year.planOnly && found.some(({ figures }) => figures === year));
  const sources = [...new Set([...(newest ? [newest] : []), ...planned])];
  return { ...reply, sources: sources.map((figures) => meetingSource(figures, language)) };
}

function select(query: MeetingsQuery, found: readonly Found[], today: string, language: Language): Reply {
  const texts = meetingAnswerTexts[language];
  const noneAtAll = declined(query.year === null ? texts.noneNext : texts.none(String(query.year)));
  switch (query.select) {
    case 'next':
      return nextReply(
        found.filter((each) => isAhead(each.meeting, today)),
        query,
        language,
      );
    case 'latest': {
      const latest = found.filter(({ meeting }) => meeting.status === 'held' && meeting.date <= today).at(-1);
      return latest ? answered(sentenceOf(texts.latest, latest, language)) : noneAtAll;
    }
    case 'first': {
      const [first] = found;
      return first ? answered(sentenceOf(texts.first, first, language)) : noneAtAll;
    }
    case 'all':
      return found.length === 0 ? noneAtAll : listReply(query, found, language);
    default: {
      const chosen = found.filter(({ meeting }) =>
        query.select === 'strategy-day' ? meeting.form === 'strategy-day' : meeting.status === query.select,
      );
      return chosen.length === 0 ? noneAtAll : chosenReply(query.select, chosen, language);
    }
  }
}

function isAhead(meeting: MeetingRow, today: string): boolean {
  return meeting.date >= today && meeting.status === 'planned';
}

function sentenceOf(
  text: (meeting: string, when: string) => string,
  { figures, meeting }: Found,
  language: Language,
): string {
  return text(nameOf(figures, meeting, language), whenOf(meeting, language));
}

/** The next of the body asked about; without one, the next of each body. */
function nextReply(ahead: readonly Found[], query: MeetingsQuery, language: Language): Reply {
  const texts = meetingAnswerTexts[language];
  const ofBodies = [
    ...new Map([...ahead].reverse().map((each) => [each.meeting.body, each])).values(),
  ].reverse();
  const next = ofBodies.sort((one, other) => byDate(one.meeting, other.meeting));
  const [first] = next;
  if (!first) return declined(texts.noneNext);
  if (query.body !== null || next.length === 1) return answered(sentenceOf(texts.next, first, language));
  const list = enumeration(
    next.map((each) => sentenceOf(texts.each, each, language)),
    language,
  );
  return answered(texts.nextOfSeveral(list));
}

function chosenReply(
  selected: 'planned' | 'held' | 'cancelled' | 'strategy-day',
  chosen: readonly Found[],
  language: Language,
): Reply {
  const texts = meetingAnswerTexts[language];
  const list = enumeration(
    chosen.map(({ figures, meeting }) =>
      selected === 'strategy-day'
        ? dateOf(meeting, language)
        : texts.each(nameOf(figures, meeting, language), dateOf(meeting, language)),
    ),
    language,
  );
  const sentence = {
    planned: () => texts.planned(chosen.length, list),
    held: () => texts.held(chosen.length, list),
    cancelled: () => texts.cancelled(list),
    'strategy-day': () => texts.strategyDays(list),
  }[selected]();
  return answered(sentence, { table: chosen.length > 1 ? meetingTable(chosen, language) : null });
}

function listReply(query: MeetingsQuery, found: readonly Found[], language: Language): Reply {
  const texts = meetingAnswerTexts[language];
  const of = (status: MeetingRow['status']) =>
    found.filter(({ meeting }) => meeting.status === status).length;
  const counts = {
    count: found.length,
    held: of('held'),
    planned: of('planned'),
    cancelled: of('cancelled'),
  };
  if (found.length > 2 || query.count) {
    const year = query.year === null ? yearsOf(found) : String(query.year);
    return answered(texts.list({ ...counts, year }), { table: meetingTable(found, language) });
  }
  const each = found.map(
    (one) => `${sentenceOf(texts.each, one, language)} (${texts.status[one.meeting.status]})`,
  );
  return answered(capitalise(`${enumeration(each, language)}.`));
}

function yearsOf(found: readonly Found[]): string {
  return [...new Set(found.map(({ figures }) => String(figures.year)))].join(', ');
}

/** What is to come stands first: it is what most people look for. */
function meetingTable(found: readonly Found[], language: Language): ReplyTable {
  const { columns, status } = meetingAnswerTexts[language];
  const [toCome, others] = [true, false].map((planned) =>
    found.filter(({ meeting }) => (meeting.status === 'planned') === planned),
  );
  return {
    columns: [
      textColumn(columns.meeting),
      textColumn(columns.date),
      textColumn(columns.time, 1),
      textColumn(columns.status, 1),
    ],
    rows: [...(toCome ?? []), ...(others ?? [])].map(({ figures, meeting }) => [
      capitalise(nameOf(figures, meeting, language)),
      dateOf(meeting, language),
      [meeting.start, meeting.end]
        .flatMap((time) => (time === null ? [] : [clockTime(time, language)]))
        .join('–') || '–',
      [status[meeting.status], movedOf(meeting, language)].filter(Boolean).join(', '),
    ]),
    chart: null,
  };
}

export function meetingSource(figures: YearFigures, language: Language): Source {
  const texts = meetingAnswerTexts[language];
  const isChanged = !figures.planOnly && figures.meetings.some(({ plan }) => plan !== undefined);
  const checks = [
    ...(figures.asOf === null ? [] : [texts.asOf(longDate(figures.asOf, language))]),
    ...(isChanged ? [texts.withPlan] : []),
  ];
  return source(figures, { table: texts.table, check: checks.length === 0 ? null : checks.join(' ') });
}
