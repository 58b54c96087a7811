import { expect, test } from '@jest/globals';
import type { Person } from '../../../src/core/chat/events.ts';
import { createAccountNotes } from '../../../src/core/directory/note-account.ts';
import { aBoard, coordinator, visitor } from '../../support/board.ts';
import { silentLog } from '../../support/silent-log.ts';

const kiruna: Person = { ...coordinator, accountId: '29:kiruna' };

async function someNotes() {
  const { stores, directory } = await aBoard();
  const written: string[] = [];
  const { change } = stores.people;
  stores.people.change = async (person, to) => {
    written.push(person.id);
    return change(person, to);
  };
  const note = createAccountNotes({ directory, people: stores.people, log: silentLog });
  return { stores, directory, written, note };
}

test('the account of somebody on the roster is written once, and again when it is another one', async () => {
  const { note, written, directory } = await someNotes();

  await Promise.all([note([kiruna]), note([kiruna]), note([kiruna])]);
  await note([kiruna]);
  expect(written).toEqual(['kiruna']);

  await note([{ ...kiruna, accountId: '29:other' }]);
  expect(directory.person(kiruna)?.accountId).toBe('29:other');
});

test('nothing is kept of people who are not on the roster, or whose account is not known', async () => {
  const { note, written } = await someNotes();
  await note([{ ...visitor, accountId: '29:visitor' }, coordinator]);

  expect(written).toEqual([]);
});

test('an account that cannot be written is no failure, and is written the next time', async () => {
  const { note, stores, directory } = await someNotes();
  const { change } = stores.people;
  stores.people.change = async () => {
    throw new Error('The tables are away');
  };
  await note([kiruna]);
  stores.people.change = change;
  await note([kiruna]);

  expect(directory.person(kiruna)?.accountId).toBe('29:kiruna');
});
