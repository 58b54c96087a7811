import { describe, expect, test } from '@jest/globals';
import type { IncomingMessage } from '../../../src/core/chat/events.ts';
import type { Seat } from '../../../src/core/directory/roster-store.ts';
import { aBoard, boardChannel, coordinator, memberBoden, plainText, visitor } from '../../support/board.ts';

/** Wednesday 7 December 2022, 09:00 in Stockholm. */
async function setUp(options: Parameters<typeof aBoard>[0] = {}) {
  const board = await aBoard(options);
  const seatsOf = async (personId: string) =>
    (await board.stores.roster.list())
      .filter((seat) => seat.personId === personId)
      .map(({ personName: _, personId: __, ...seat }) => seat);
  const told = async (...said: Parameters<typeof board.say>) => plainText(await board.say(...said));
  return { ...board, seatsOf, told };
}

const mentioning = (id: string | null, name: string): Partial<IncomingMessage> => ({
  mentions: [{ id, accountId: `29:${id ?? name}`, name }],
});
const kalix = { municipalityCode: '2514', bodyId: 'board' };

describe('a coordinator adds somebody to the roster', () => {
  test('by a mention, with role, place in the order and days', async () => {
    const { told, seatsOf } = await setUp();

    const reply = await told(
      'lägg till Ersättare Kalix i Kalix nämnden som ersättare 2 från 1 januari till 31 december 2023',
      coordinator,
      mentioning('kalix', 'Ersättare Kalix'),
    );

    expect(reply).toBe(
      'Tillagd i ledamotslistan: Ersättare Kalix är ersättare 2 för Kalix i Norrbottens e-nämnd från 1 januari 2023 till och med 31 december 2023.',
    );
    expect(await seatsOf('kalix')).toEqual([
      { ...kalix, role: 'substitute', order: 2, from: '2023-01-01', to: '2023-12-31' },
    ]);
  });

  test('in English, from today on, as a member when no role is said', async () => {
    const { told, seatsOf } = await setUp();

    const reply = await told(
      'add member Ledamot Kalix to Kalix preparation group',
      coordinator,
      mentioning('kalix', 'Ledamot Kalix'),
    );

    expect(reply).toBe(
      'Added to the roster: Ledamot Kalix is a member for Kalix in Preparation group from 7 December 2022.',
    );
    expect(await seatsOf('kalix')).toEqual([
      {
        municipalityCode: '2514',
        bodyId: 'preparation',
        role: 'member',
        order: null,
        from: '2022-12-07',
        to: null,
      },
    ]);
  });

  test('in the channel of a body, which need not be named, and by the name of somebody known', async () => {
    const { told, seatsOf, joinTeam } = await setUp();
    await joinTeam();

    await told('lägg till Ledamot Boden i Kalix som ersättare', coordinator, { address: boardChannel });

    expect(await seatsOf('boden')).toContainEqual({
      ...kalix,
      role: 'substitute',
      order: 1,
      from: '2022-12-07',
      to: null,
    });
  });

  test('whose mention Teams did not explain is known by the account', async () => {
    const { told, seatsOf, stores, directory } = await setUp();
    await stores.people.change(
      { id: 'kalix', tenantId: coordinator.tenantId, name: 'Ledamot Kalix' },
      (known) => ({
        ...known,
        accountId: '29:Ledamot Kalix',
      }),
    );
    await directory.refresh();

    await told('lägg till Ledamot Kalix i Kalix nämnden', coordinator, mentioning(null, 'Ledamot Kalix'));

    expect(await seatsOf('kalix')).toHaveLength(1);
  });

  test('nobody knows, and nothing is written', async () => {
    const { told, stores } = await setUp();
    const before = await stores.roster.list();
    const inChannel = { address: boardChannel };

    expect(await told('lägg till Okänd Person i Kalix nämnden', coordinator, inChannel)).toContain(
      'Jag vet inte vem ”Okänd Person” är.',
    );
    expect(
      await told('lägg till Okänd i Kalix nämnden', coordinator, {
        ...inChannel,
        ...mentioning(null, 'Okänd'),
      }),
    ).toContain('Teams sa inte vem Okänd är.');
    expect(await stores.roster.list()).toEqual(before);
  });

  test.each([
    ['lägg till Ledamot Boden i Kalix nämnden från 31 februari 2023', 'Datumet finns inte i almanackan.'],
    [
      'lägg till Ledamot Boden i Kalix nämnden från 2023-05-01 till 2023-04-01',
      'Sista dagen kommer före den första.',
    ],
  ])('with days that cannot be: %s', async (text, refusal) => {
    const { told, stores } = await setUp();
    const before = await stores.roster.list();
    expect(await told(text)).toContain(refusal);
    expect(await stores.roster.list()).toEqual(before);
  });

  test('twice, or with another place in the order: one seat, the newest word holds', async () => {
    const { told, seatsOf } = await setUp();
    const kalixSeats = async () =>
      (await seatsOf('boden')).filter((seat) => seat.municipalityCode === '2514');
    await told('lägg till Ledamot Boden i Kalix nämnden som ersättare 1');
    expect(await told('lägg till Ledamot Boden i Kalix nämnden som ersättare 1')).toContain(
      'Det stod redan så',
    );
    expect(await told('lägg till Ledamot Boden i Kalix nämnden som ersättare 3')).toContain('Ändrat');
    expect(await kalixSeats()).toEqual([
      { ...kalix, role: 'substitute', order: 3, from: '2022-12-07', to: null },
    ]);
  });

  test('for a while in another role: the seat makes room for so long', async () => {
    const { told, seatsOf } = await setUp();
    await told('lägg till Ledamot Boden i Boden nämnden som ersättare från 2023-02-01 till 2023-02-28');
    const inBoard = (await seatsOf('boden')).filter(({ bodyId }) => bodyId === 'board');
    expect(inBoard.map(({ role, from, to }) => [role, from, to]).sort()).toEqual([
      ['member', '2022-01-01', '2023-01-31'],
      ['member', '2023-03-01', null],
      ['substitute', '2023-02-01', '2023-02-28'],
    ]);
  });

  test('at the same time as another coordinator: none of both is lost', async () => {
    const { told, stores } = await setUp();
    await Promise.all([
      told('lägg till Ledamot Boden i Kalix nämnden'),
      told('lägg till Ledamot Kiruna i Kalix nämnden som ersättare'),
    ]);
    const added = (await stores.roster.list()).filter(({ municipalityCode }) => municipalityCode === '2514');
    expect(added.map(({ personId }) => personId).sort()).toEqual(['boden', 'kiruna']);
  });

  test.each(['lägg till Ledamot Boden i Kalix nämnden', 'ta bort ur ledamotslistan Ledamot Boden'])(
    'nobody else does: “%s”',
    async (text) => {
      const { told, stores } = await setUp();
      const before = await stores.roster.list();
      expect(await told(text, memberBoden)).toMatch(/[Bb]ara samordnaren/);
      expect(await stores.roster.list()).toEqual(before);
    },
  );
});

describe('the form to add somebody', () => {
  const wish = {
    personId: 'boden',
    municipalityCode: '2514',
    bodyId: 'board',
    role: 'substitute',
    lang: 'sv',
  };

  test('comes in the personal chat with what was said, and offers those whom the bot knows', async () => {
    const { say } = await setUp();

    const [message] = await say('lägg till i Kalix som ersättare 2');

    const card = message?.kind === 'card' && message.card.template === 'form' ? message.card.data : null;
    const values = Object.fromEntries((card?.fields ?? []).map(({ id, value }) => [id, value]));
    expect(values).toEqual({
      personId: '',
      municipalityCode: '2514',
      bodyId: '',
      role: 'substitute',
      order: '2',
      from: '',
      to: '',
    });
    expect(card?.fields[0]?.options.map(({ title }) => title)).toEqual(['Ledamot Boden', 'Ledamot Kiruna']);
  });

  test('gives the seat, and says so in its place', async () => {
    const { press, seatsOf } = await setUp();

    const reply = await press('seat-add', { ...wish, order: '', from: '2023-01-01', to: '' });

    expect(reply).toMatchObject({
      kind: 'card',
      card: { data: { heading: 'Klart', fields: [], buttons: [] } },
    });
    expect(await seatsOf('boden')).toContainEqual({
      ...kalix,
      role: 'substitute',
      order: 1,
      from: '2023-01-01',
      to: null,
    });
  });

  test.each([
    ['nobody', { personId: '' }, 'Välj ett av alternativen.'],
    ['a municipality that is not there', { municipalityCode: '0180' }, 'Välj ett av alternativen.'],
    ['a place that is no number', { order: 'a' }, 'Ersättarens plats i ordningen är ett tal från 1 till 99.'],
    [
      'a day that is none',
      { from: '2023-02-30' },
      'Datumet finns inte i almanackan. Skriv till exempel 31 december 2023.',
    ],
    [
      'days the wrong way round',
      { from: '2023-02-01', to: '2023-01-01' },
      'Sista dagen kommer före den första.',
    ],
  ])('comes back when it names %s', async (_, wrong, notice) => {
    const { press, stores } = await setUp();
    const before = await stores.roster.list();
    expect(await press('seat-add', { ...wish, ...wrong })).toMatchObject({ card: { data: { notice } } });
    expect(await stores.roster.list()).toEqual(before);
  });

  test('pressed by somebody who does not coordinate is refused', async () => {
    const { press, stores } = await setUp();
    const before = await stores.roster.list();
    expect(await press('seat-add', wish, visitor)).toMatchObject({ kind: 'refused', code: 'Forbidden' });
    expect(await stores.roster.list()).toEqual(before);
  });
});

describe('a coordinator ends seats', () => {
  test('at once: all of the person, who then speaks for nobody', async () => {
    const { told, seatsOf, press } = await setUp();

    expect(await told('ta bort ur ledamotslistan Ledamot Boden')).toBe(
      'Avslutat: Ledamot Boden är inte längre ledamot för Boden i Norrbottens e-nämnd och ledamot för Boden i Beredningsgruppen efter 6 december 2022. Svar som har lämnats står kvar.',
    );
    expect((await seatsOf('boden')).map(({ to }) => to)).toEqual(['2022-12-06', '2022-12-06']);
    const answered = await press(
      'attendance-answer',
      { meetingId: 'board-2022-12-14', choice: 'on-site' },
      memberBoden,
    );
    expect(answered).not.toMatchObject({ card: { template: 'attendance' } });
  });

  test('of one body with the last day, in English', async () => {
    const { told, seatsOf } = await setUp();
    await told('remove from roster Ledamot Boden preparation group until 31 December');
    expect(
      (await seatsOf('boden')).map(({ bodyId, to }: Pick<Seat, 'bodyId' | 'to'>) => [bodyId, to]),
    ).toEqual([
      ['board', null],
      ['preparation', '2022-12-31'],
    ]);
  });

  test('that begin later: they are gone', async () => {
    const { told, seatsOf } = await setUp();
    await told('lägg till Ledamot Boden i Kalix nämnden från 1 januari');
    await told('ta bort ur ledamotslistan Ledamot Boden i Kalix');
    expect((await seatsOf('boden')).filter(({ municipalityCode }) => municipalityCode === '2514')).toEqual(
      [],
    );
  });

  test('of somebody who has none, or whom nobody knows', async () => {
    const { told } = await setUp();
    expect(await told('ta bort ur ledamotslistan Ledamot Boden i Kalix')).toContain('inget sådant uppdrag');
    expect(await told('ta bort ur ledamotslistan')).toContain('Skriv vem');
    expect(await told('ta bort ur ledamotslistan Okänd')).toContain('Jag vet inte vem ”Okänd” är.');
  });
});
