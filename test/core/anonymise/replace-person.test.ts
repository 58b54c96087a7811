import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { pseudonymId, pseudonymOf } from '../../../src/core/anonymise/pseudonym.ts';
import { replacePerson, type Subject } from '../../../src/core/anonymise/replace-person.ts';

const id = '33333333-3333-4333-8333-333333332582';
const other = '33333333-3333-4333-8333-333333332584';
const chat = 'a:1Boden';
const subject: Subject = {
  id,
  names: new Set(['Ledamot Boden']),
  municipalityCodes: new Set(['2582']),
  chats: new Set([chat]),
};
const gone = pseudonymOf(pseudonymId('1'));
const replaced = (record: object) => replacePerson({ ...record }, subject, gone);

describe('a person in a record', () => {
  test.each([
    ['an id and its name', { byId: id, byName: 'Ledamot Boden' }, { byId: gone.id, byName: gone.name }],
    [
      'an id and a name that was spelt otherwise',
      { asker: { id, name: 'L. Boden' } },
      { asker: { id: gone.id, name: gone.name } },
    ],
    [
      'a seat',
      { personId: id, personName: 'Ledamot Boden', role: 'member' },
      { personId: gone.id, personName: gone.name, role: 'member' },
    ],
    [
      'within lists',
      { serving: [{ name: 'Ledamot Boden', personId: id }] },
      { serving: [{ name: gone.name, personId: gone.id }] },
    ],
    [
      'a recipient',
      { recipientId: `person:${id}`, recipientName: 'representative' },
      {
        recipientId: `person:${gone.id}`,
        recipientName: 'representative',
      },
    ],
    [
      'a personal chat',
      { address: { conversationId: chat, conversationType: 'personal' } },
      { address: { conversationId: gone.id, conversationType: 'personal' } },
    ],
    ['an id without a name', { boundBy: id }, { boundBy: gone.id }],
    [
      'a name without an id in the own municipality',
      {
        municipalityCode: '2582',
        serving: [{ name: 'Ersättare Boden', personId: other, insteadOf: 'Ledamot Boden' }],
      },
      {
        municipalityCode: '2582',
        serving: [{ name: 'Ersättare Boden', personId: other, insteadOf: gone.name }],
      },
    ],
    [
      'the whole name within a text',
      { reason: 'telefonsamtal med Ledamot Boden' },
      { reason: `telefonsamtal med ${gone.name}` },
    ],
  ])('is replaced: %s', (_, record, expected) => {
    expect(replaced(record)).toEqual(expected);
  });

  test.each([
    ['somebody else', { byId: other, byName: 'Ledamot Boden' }],
    [
      'somebody of the same name in another municipality',
      { municipalityCode: '2584', insteadOf: 'Ledamot Boden' },
    ],
    [
      'somebody of the same name with another id',
      { municipalityCode: '2582', personId: other, name: 'Ledamot Boden' },
    ],
    ['a municipality', { municipalityCode: '2582', name: 'Boden' }],
    ['somebody with a longer name', { byName: 'Anna Ledamot Boden', text: 'Ledamot Bodensson' }],
    ['a longer id', { id: `${id}0`, name: 'Ledamot Boden' }],
    ['nobody', { text: 'Vad kostar e-arkivet för Boden?', count: 3, none: null }],
  ])('is not: %s', (_, record) => {
    const same = { ...record };
    expect(replacePerson(same, subject, gone)).toBe(same);
  });

  test('leaves everything else of any record as it is, and nothing of the person the second time', () => {
    const leaf = fc.oneof(
      fc.constantFrom(id, `person:${id}`, 'Ledamot Boden', other, 'Ledamot Kiruna', 'board', chat),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
    );
    const key = fc.constantFrom(
      'id',
      'name',
      'byId',
      'byName',
      'personId',
      'personName',
      'municipalityCode',
      'at',
    );
    const tree = fc.letrec<{ node: unknown }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 4 },
        leaf,
        fc.array(tie('node'), { maxLength: 3 }),
        fc.dictionary(key, tie('node'), { maxKeys: 4 }),
      ),
    }));
    fc.assert(
      fc.property(fc.dictionary(key, tree.node, { maxKeys: 4 }), (record) => {
        const after = replacePerson(record, subject, gone);
        expect(JSON.stringify(after)).not.toContain(id);
        expect(replacePerson(after, subject, gone)).toBe(after);
        // Whatever differs was a name or an id, and is the pseudonym now.
        const before = leavesOf(record);
        leavesOf(after).forEach((value, index) => {
          if (value !== before[index]) expect([gone.id, `person:${gone.id}`, gone.name]).toContain(value);
        });
      }),
    );
  });
});

function leavesOf(value: unknown): readonly unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leavesOf) : [value];
}
