import { describe, expect, test } from '@jest/globals';
import type { Answer } from '../../../src/core/attendance/answer.ts';
import { attendanceCard, type MeetingState, whenLine } from '../../../src/core/attendance/attendance-card.ts';
import { allMeetings } from '../../../src/core/meetings/meeting.ts';
import { figures2022, wholeYear2022 } from '../../support/figures-2022.ts';

const [year] = figures2022;
if (!year) throw new Error('The seeded year is missing.');
const { municipalities, bodies } = year;

function meetingOf(id: string, figures = figures2022) {
  const meeting = allMeetings(figures).find((candidate) => candidate.id === id);
  const body = bodies.find(({ bodyId }) => bodyId === meeting?.body);
  if (!meeting || !body) throw new Error(`No meeting ${id}.`);
  return { meeting, body };
}

function answer(name: string, given: Partial<Answer> = {}): Answer {
  return {
    municipalityCode: municipalities.find((municipality) => municipality.name === name)?.code ?? '',
    choice: 'on-site',
    substituteName: null,
    substituteId: null,
    partial: null,
    note: null,
    answeredById: 'person',
    answeredByName: `Ledamot ${name}`,
    answeredAt: '2022-12-07T08:02:00Z',
    via: 'card',
    late: false,
    ...given,
  };
}

/** The first `count` municipalities of the list come on site. */
function coming(count: number): readonly Answer[] {
  return municipalities.slice(0, count).map(({ name }) => answer(name));
}

function card(given: Partial<MeetingState> = {}) {
  return attendanceCard({
    ...meetingOf('board-2022-12-14'),
    municipalities,
    answers: [],
    now: new Date('2022-12-07T08:02:00Z'),
    zone: 'Europe/Stockholm',
    language: 'sv',
    own: [],
    standings: new Map(),
    substitutes: [],
    viewers: [],
    remark: null,
    ...given,
  });
}

describe('attendance card before the meeting', () => {
  test('says which meeting, when, and how it stands, in the board’s time zone', () => {
    expect(card()).toMatchObject({
      lang: 'sv',
      meetingId: 'board-2022-12-14',
      heading: 'Nämndsammanträde',
      when: 'Onsdag 14 december 2022 kl. 10.00–16.00',
      where: null,
      link: null,
      movedFrom: null,
      own: null,
      groups: [],
      asOf: 'Läget kl. 09.02, 7 december 2022',
      open: true,
      closing: 'Svara senast tisdag 13 december kl. 12.00.',
    });
    expect(card({ language: 'en' })).toMatchObject({
      heading: 'Board meeting',
      when: 'Wednesday 14 December 2022, 10:00–16:00',
      asOf: 'As of 09:02, 7 December 2022',
      question: 'Is your municipality coming?',
      closing: 'Answer by 12:00 on Tuesday 13 December.',
    });
  });

  test.each([
    [0, '0 av 14 kommuner kommer – 11 fattas till målet 75\u00a0%', 'Beslutsförhet: 8 av 14 behövs – 8 till'],
    [9, '9 av 14 kommuner kommer – 2 fattas till målet 75\u00a0%', 'Beslutsförhet: 8 av 14 behövs – uppnått'],
    [11, '11 av 14 kommuner kommer – målet 75\u00a0% är nått', 'Beslutsförhet: 8 av 14 behövs – uppnått'],
  ])('%i of 14 answers, in Swedish', (count, goalLine, quorumLine) => {
    expect(card({ answers: coming(count) })).toMatchObject({ goalLine, quorumLine });
  });

  test.each([
    [1, '1 of 14 municipalities is coming – 10 short of the 75% goal', 'Quorum: 8 of 14 needed – 7 more'],
    [9, '9 of 14 municipalities are coming – 2 short of the 75% goal', 'Quorum: 8 of 14 needed – reached'],
    [11, '11 of 14 municipalities are coming – the 75% goal is reached', 'Quorum: 8 of 14 needed – reached'],
  ])('%i of 14 answers, in English', (count, goalLine, quorumLine) => {
    expect(card({ answers: coming(count), language: 'en' })).toMatchObject({ goalLine, quorumLine });
  });

  test('groups who comes how, in the order of the Swedish alphabet, and names who has not answered', () => {
    const answers = [
      answer('Övertorneå'),
      answer('Älvsbyn'),
      answer('Boden'),
      answer('Kalix', { choice: 'substitute', substituteName: 'Ersättare Kalix' }),
      answer('Pajala', { choice: 'not-coming' }),
    ];

    const { groups, missing } = card({ answers });

    expect(groups).toEqual([
      { label: 'På plats (3)', municipalities: 'Boden, Älvsbyn, Övertorneå' },
      { label: 'Ersättare (1)', municipalities: 'Kalix (Ersättare Kalix)' },
      { label: 'Kommer inte (1)', municipalities: 'Pajala' },
    ]);
    expect(missing).toEqual({
      label: 'Saknar svar (9)',
      municipalities: 'Arjeplog, Arvidsjaur, Gällivare, Haparanda, Jokkmokk, Kiruna, Luleå, Piteå, Överkalix',
    });
  });

  test('nobody is missing once all have answered', () => {
    expect(card({ answers: coming(14) }).missing).toBeNull();
  });

  test('tells the reader what the own municipality answered, who did and when', () => {
    const own = { answers: [answer('Kiruna', { choice: 'online' })], own: ['2584'] };

    expect(card(own)).toMatchObject({
      own: 'Kiruna deltar digitalt (svar av Ledamot Kiruna kl. 09.02).',
      question: 'Ändra svaret',
      closing: 'Svaret går att ändra till tisdag 13 december kl. 12.00.',
    });
    expect(card({ ...own, language: 'en', now: new Date('2022-12-08T08:00:00Z') }).own).toBe(
      'Kiruna is taking part online (answered by Ledamot Kiruna at 09:02, 7 December 2022).',
    );
    expect(card({ own: ['2584'] }).own).toBe('Kiruna har inte svarat än.');
  });

  test('tells a reader of several municipalities of each of them', () => {
    const shown = card({ answers: [answer('Kiruna')], own: ['2584', '2582'] });

    expect(shown.own).toBe(
      'Boden har inte svarat än. Kiruna kommer på plats (svar av Ledamot Kiruna kl. 09.02).',
    );
    expect(shown.question).toBe('Kommer din kommun?');
  });

  test('says where it is, how one takes part, and when it was to be before it was moved', () => {
    const { meeting, body } = meetingOf('board-2022-12-14');
    const moved = {
      body,
      meeting: {
        ...meeting,
        mode: 'both' as const,
        place: 'Stadshuset, Luleå',
        link: 'https://teams.microsoft.com/l/meetup-join/1',
        movedFrom: { date: '2022-12-07', start: '09:00', end: null },
      },
    };

    expect(card(moved)).toMatchObject({
      where: 'På plats eller digitalt · Stadshuset, Luleå',
      link: { title: 'Möteslänk', url: 'https://teams.microsoft.com/l/meetup-join/1' },
      movedFrom: 'Flyttat från onsdag 7 december 2022 kl. 09.00',
    });
    expect(card({ ...moved, language: 'en' })).toMatchObject({
      where: 'On site or online · Stadshuset, Luleå',
      movedFrom: 'Moved from Wednesday 7 December 2022, 09:00',
    });
  });

  test.each([
    ['on-site', { onSite: true, online: false }],
    ['online', { onSite: false, online: true }],
    [null, { onSite: true, online: true }],
  ] as const)('offers what a meeting of form %s allows', (mode, offers) => {
    const { meeting, body } = meetingOf('board-2022-12-14');

    expect(card({ meeting: { ...meeting, mode }, body }).offers).toEqual(offers);
  });

  test('of a body that takes no decisions there is no quorum to reach', () => {
    const { meeting, body } = meetingOf('preparation-2022-12-21');
    const shown = card({ meeting, body: { ...body, decides: 'no' } });

    expect(shown.quorumLine).toBeNull();
    expect(shown.goalLine).toContain('11 fattas');
  });

  test('shows for which part of the meeting somebody comes, and a note cut to what a line holds', () => {
    const answers = [
      answer('Boden', {
        partial: {
          kind: 'period',
          from: { kind: 'time', time: '13:00' },
          to: { kind: 'paragraph', paragraph: 12 },
        },
      }),
      answer('Kalix', { partial: { kind: 'conflict-of-interest', item: 'ärende 5' } }),
      answer('Pajala', { note: `Bil från ${'Pajala '.repeat(20)}` }),
    ];

    expect(card({ answers }).groups[0]?.municipalities).toBe(
      'Boden (från kl. 13.00 till och med §\u00a012), Kalix (jäv: ärende 5), Pajala (”Bil från Pajala Pajala Pajala Pajala Pajala Pajala Pajala P…”)',
    );
    expect(card({ answers, language: 'en' }).groups[0]?.municipalities).toContain(
      'Boden (from 13:00 to the end of §\u00a012), Kalix (conflict of interest: ärende 5)',
    );
  });

  test('its inputs begin with the reader’s own answer', () => {
    const answers = [
      answer('Kiruna', {
        choice: 'substitute',
        substituteName: 'Ersättare Kiruna',
        partial: { kind: 'period', from: { kind: 'time', time: '13:00' }, to: null },
        note: 'Tåg',
      }),
    ];

    expect(card({ answers, own: ['2584'] }).details).toMatchObject({
      choice: 'substitute',
      substitute: 'Ersättare Kiruna',
      from: 'kl. 13.00',
      to: '',
      item: '',
      note: 'Tåg',
      removable: true,
    });
    expect(card({ answers }).details).toMatchObject({
      choice: 'on-site',
      from: '',
      note: '',
      removable: true,
    });
    expect(card({ own: ['2584'] }).details.removable).toBe(false);
  });

  test('of 290 municipalities it shows as many names as a phone can bear, and how many more there are', () => {
    const many = Array.from({ length: 290 }, (_, index) => ({
      code: String(1000 + index),
      name: `Kommun ${1000 + index}`,
      officialName: `Kommun ${1000 + index}`,
      entitledFrom: null,
      entitledTo: null,
    }));
    const answers = many.map(({ code }) => ({
      ...answer('Kiruna', { note: 'x'.repeat(300) }),
      municipalityCode: code,
    }));

    expect(card({ municipalities: many }).missing?.municipalities).toMatch(/Kommun 1122 och 167 till$/);
    const shown = card({ municipalities: many, answers });
    expect(shown.groups[0]?.label).toBe('På plats (290)');
    expect(shown.groups[0]?.municipalities).toMatch(/^Kommun 1000, Kommun 1001.* och 167 till$/);
    expect(JSON.stringify(shown).length).toBeLessThan(8_000);
  });

  test.each([
    ['2022-10-30T00:30:00Z', 'Läget kl. 02.30, 30 oktober 2022'],
    ['2022-10-30T01:30:00Z', 'Läget kl. 02.30, 30 oktober 2022'],
    ['2022-03-27T00:59:00Z', 'Läget kl. 01.59, 27 mars 2022'],
    ['2022-03-27T01:00:00Z', 'Läget kl. 03.00, 27 mars 2022'],
  ])('the time at %s follows daylight saving', (now, asOf) => {
    expect(card({ now: new Date(now) }).asOf).toBe(asOf);
  });

  test('a strategy day without a printed time says so', () => {
    const { meeting } = meetingOf('preparation-2022-05-25');
    expect(whenLine(meeting, 'sv')).toBe('Onsdag 25 maj 2022, tid enligt kallelsen');
    expect(whenLine(meeting, 'en')).toBe('Wednesday 25 May 2022, time as in the notice of meeting');
  });
});

describe('attendance card from the meeting’s beginning', () => {
  const begun = new Date('2022-12-14T09:00:00Z');
  const ended = new Date('2022-12-14T15:00:00Z');

  test('answers after closing and during the meeting are taken and marked as late', () => {
    const closed = card({ now: new Date('2022-12-13T11:00:00Z') });
    expect(closed).toMatchObject({
      open: true,
      closing: 'Svarstiden gick ut tisdag 13 december kl. 12.00. Svar som lämnas nu märks som sena.',
    });
    const late = card({ now: begun, answers: [answer('Boden', { late: true })] });
    expect(late).toMatchObject({
      open: true,
      closing: 'Mötet har börjat. Svar som lämnas nu märks som sena.',
      groups: [{ label: 'På plats (1)', municipalities: 'Boden (sent svar)' }],
    });
  });

  test('answers are no presence: until it is confirmed, neither goal nor quorum is judged', () => {
    expect(card({ now: ended, answers: coming(11), viewers: ['29:kiruna'] })).toMatchObject({
      open: false,
      closing: 'Mötet är slut och tar inte emot fler svar.',
      viewers: [],
      goalLine: '11 av 14 kommuner hade svarat att de kommer',
      goalMet: false,
      quorumLine: null,
    });
  });

  test.each([
    ['board-2022-12-14', 'sv', '9 av 14 kommuner var närvarande (64\u00a0%) – 2 för få för målet 75\u00a0%'],
    ['board-2022-10-12', 'en', '7 of 14 municipalities were present (50%) – 4 too few for the 75% goal'],
    ['preparation-2022-01-26', 'sv', '11 av 14 kommuner var närvarande (79\u00a0%) – målet 75\u00a0% nåddes'],
  ] as const)('a held meeting counts who was present: %s', (id, language, goalLine) => {
    const shown = card({ ...meetingOf(id, wholeYear2022), language });

    expect(shown.goalLine).toBe(goalLine);
    expect(shown.missing).toBeNull();
  });

  test('a held meeting says whether it had a quorum', () => {
    const october = meetingOf('board-2022-10-12', wholeYear2022);
    expect(card(october).quorumLine).toBe('Beslutsförhet: 8 av 14 behövdes – inte uppnått');
    const june = meetingOf('board-2022-06-22', wholeYear2022);
    expect(card(june).quorumLine).toBe('Beslutsförhet: 8 av 14 behövdes – uppnått');
  });

  test('a cancelled meeting takes no answers and judges nothing', () => {
    expect(card({ ...meetingOf('preparation-2022-08-24'), answers: coming(3) })).toMatchObject({
      heading: 'Inställt: Beredningsgruppsmöte',
      goalLine: 'Mötet är inställt och tar inte emot några svar',
      quorumLine: null,
      closing: null,
      groups: [],
      missing: null,
      open: false,
    });
  });
});
