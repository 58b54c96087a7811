import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { choices } from '../../../src/core/attendance/answer.ts';
import type { AttendanceStore } from '../../../src/core/attendance/attendance-store.ts';
import { plainAnswer, recordAnswer } from '../../../src/core/attendance/record-answer.ts';
import { allMeetings, bodiesOf } from '../../../src/core/meetings/meeting.ts';
import { figures2022 } from '../../support/figures-2022.ts';
import { createMemoryAttendanceStore } from '../../support/memory-attendance-store.ts';

const meeting = allMeetings(figures2022).find(({ id }) => id === 'board-2022-12-14');
const body = bodiesOf(figures2022).find(({ bodyId }) => bodyId === 'board');

/** An answer through a process whose clock is ahead of the others'. */
const press = fc.record({
  choice: fc.constantFrom(...choices),
  person: fc.constantFrom('a', 'b'),
  aheadMs: fc.constantFrom(0, 1, 5_000, 60_000),
});

test('answers at the same time, by clocks that differ, are one chain in the history that ends in the answer', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.array(press, { minLength: 1, maxLength: 6 }),
      async (scheduler, presses) => {
        if (!meeting || !body) throw new Error('No meeting');
        const store = createMemoryAttendanceStore();
        const turn = () => scheduler.schedule(Promise.resolve());
        const interleaved: AttendanceStore = {
          ...store,
          read: (...key) => turn().then(() => store.read(...key)),
          record: (...change) => turn().then(() => store.record(...change)),
        };
        let entries = 0;
        const recording = presses.map(({ choice, person, aheadMs }) =>
          recordAnswer(
            {
              store: interleaved,
              clock: { now: () => new Date(Date.parse('2022-12-07T08:00:00Z') + aheadMs) },
              // Ids that sort against their order, so that only the time can give it.
              ids: { next: () => String(1_000 - entries++) },
              zone: 'Europe/Stockholm',
            },
            {
              meeting,
              body,
              municipalityCode: '2584',
              given: {
                ...plainAnswer(choice),
                substituteName: choice === 'substitute' ? 'Ersättare Kiruna' : null,
              },
              person: { id: person, tenantId: 't', name: 'Ledamot Kiruna' },
              via: 'card',
              reason: null,
            },
          ),
        );
        const outcomes = await scheduler.waitFor(Promise.all(recording));

        const history = await store.history(meeting.id);
        expect(history).toHaveLength(outcomes.filter(({ outcome }) => outcome === 'recorded').length);
        expect(history.map(({ before }) => before)).toEqual([
          null,
          ...history.slice(0, -1).map(({ after }) => after),
        ]);
        expect(await store.answers(meeting.id)).toEqual([history.at(-1)?.after]);
      },
    ),
  );
});
