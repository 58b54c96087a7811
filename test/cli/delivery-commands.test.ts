import { describe, expect, test } from '@jest/globals';
import type { DeliveryState } from '../../src/core/delivery/delivery.ts';
import { deliveryProgress } from '../../src/core/delivery/delivery-progress.ts';
import { deliveryTexts } from '../../src/core/texts/delivery.ts';
import { delivery } from '../contracts/samples.ts';
import { setUp } from './operator-setup.ts';

const stream = 'digest:2022-12';

/** The operators' commands, and a stream with a recipient in each of the states; the reason is the one given after it. */
async function withStream(...states: readonly (readonly [DeliveryState, string | null])[]) {
  const operator = setUp();
  const { outbox } = operator;
  await outbox.plan(
    stream,
    states.map((_, index) => delivery(stream, `person:${index}`)),
  );
  for (const [index, [state, reason]] of states.entries()) {
    const row = await outbox.read(stream, `person:${index}`);
    if (row) await outbox.replace({ ...row, delivery: { ...row.delivery, state, reason } });
  }
  const statesNow = async () => (await outbox.list(stream)).map((row) => row.delivery.state);
  return { ...operator, statesNow };
}

describe('delivery status', () => {
  test('says when nothing waits', async () => {
    expect(await setUp().run('delivery', 'status')).toEqual({
      code: 0,
      out: 'Nothing waits to be sent.\n',
      err: '',
    });
  });

  test('counts a stream and names the reasons, in either language', async () => {
    const { run } = await withStream(
      ['sent', null],
      ['sent', null],
      ['failed', 'NotPrepared'],
      ['blocked', 'MessageWritesBlocked'],
      ['unknown', 'InterruptedWhileSending'],
    );
    expect((await run('delivery', 'status', stream)).out).toBe(
      'digest:2022-12: 2 sent of 5, 0 waiting, 1 failed, 1 out of reach, 1 uncertain\n' +
        '  failed with NotPrepared: 1\n' +
        '  out of reach with MessageWritesBlocked: 1\n' +
        '  uncertain with InterruptedWhileSending: 1\n',
    );
    expect((await run('delivery', 'status', stream, '--language', 'sv')).out).toContain(
      'digest:2022-12: 2 skickade av 5, 0 väntar, 1 misslyckades, 1 går inte att nå, 1 osäkra\n',
    );
  });

  test('of a stream that is not there is refused', async () => {
    expect(await setUp().run('delivery', 'status', 'digest:1999-01')).toEqual({
      code: 1,
      out: '',
      err: 'There is no delivery “digest:1999-01”.\n',
    });
  });
});

describe('delivery retry', () => {
  test('plans the failed anew, and neither what was called off nor what is uncertain', async () => {
    const { run, outbox, wakeUps, statesNow } = await withStream(
      ['failed', 'Throttled'],
      ['failed', 'Cancelled'],
      ['unknown', 'Http502'],
      ['blocked', 'MessageWritesBlocked'],
    );
    await outbox.close(stream);

    const { out, err } = await run('delivery', 'retry', stream);

    expect(out).toBe(
      'digest:2022-12: to be sent again: 1.\n' +
        'Uncertain: 1. They may have arrived and are not sent again. The option --unknown sends them all the same.\n',
    );
    expect(err).toBe('');
    expect(await statesNow()).toEqual(['planned', 'failed', 'unknown', 'blocked']);
    expect(await outbox.openStreams()).toEqual([stream]);
    expect((await wakeUps.receive()).map(({ streamId }) => streamId)).toEqual([stream]);
  });

  test('takes the uncertain ones only when told to, and warns', async () => {
    const { run, statesNow } = await withStream(['unknown', 'Http502'], ['sent', null]);

    const { out, err } = await run('delivery', 'retry', stream, '--unknown');

    expect(out).toBe('digest:2022-12: to be sent again: 1.\n');
    expect(err).toContain('may get the same message twice');
    expect(await statesNow()).toEqual(['planned', 'sent']);
  });
});

test('delivery cancel calls off what waits, and says what it is too late for', async () => {
  const { run, outbox, statesNow } = await withStream(
    ['planned', null],
    ['retry', 'Throttled'],
    ['claimed', null],
    ['sending', null],
    ['sent', null],
  );

  expect((await run('delivery', 'cancel', stream)).out).toBe(
    'digest:2022-12: not to be sent: 3.\nOn their way already, too late to stop: 1.\n',
  );
  expect(await statesNow()).toEqual(['failed', 'failed', 'failed', 'sending', 'sent']);
  expect((await outbox.read(stream, 'person:0'))?.delivery.reason).toBe('Cancelled');
});

test('a stream under way is shown with its rate and expected end', () => {
  const counts = (sent: number) => ({
    planned: 10_000,
    sent,
    blocked: 0,
    failed: 0,
    unknown: 0,
    waiting: 10_000 - sent,
  });
  const progress = deliveryProgress(
    { at: new Date('2022-12-07T08:00:00Z'), counts: counts(1_000) },
    { at: new Date('2022-12-07T08:00:02Z'), counts: counts(1_100) },
    50,
  );

  expect(progress.expectedEnd).toEqual(new Date('2022-12-07T08:03:00Z'));
  expect(deliveryTexts.sv.progress(stream, progress, '2022-12-07 08:03 UTC')).toBe(
    'digest:2022-12: 1\u00a0100 skickade av 10\u00a0000, 8\u00a0900 väntar, 0 misslyckades, 0 går inte att nå, 0 osäkra, 50 i sekunden, klart omkring 2022-12-07 08:03 UTC',
  );
});
