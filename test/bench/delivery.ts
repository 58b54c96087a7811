import { setTimeout as delay } from 'node:timers/promises';
import { aBroadcast, sdkLoop, type Worker } from './delivery/scenarios.ts';
import { median } from './load.ts';

const perSecond = 100;

/** The delivery engine: against the SDK alone, under limits while processes are killed, and its memory. */
export async function benchDelivery(): Promise<void> {
  await benchUnthrottled({ recipients: 5_000, rounds: 3 });
  await benchThrottled({ recipients: 10_000, killAfterSeconds: [15, 30], refuseEvery: 20 });
  await benchMemory([1_000, 10_000, 100_000]);
}

/** In turns, so that what else the machine does meets all alike. */
async function benchUnthrottled(wish: { readonly recipients: number; readonly rounds: number }) {
  const sequential: number[] = [];
  const concurrent: number[] = [];
  const engine: number[] = [];
  for (let round = 0; round < wish.rounds; round += 1) {
    sequential.push(await sdkLoop(wish.recipients, 1));
    concurrent.push(await sdkLoop(wish.recipients, 32));
    engine.push(await unthrottled(wish.recipients));
  }
  const row = (name: string, rates: readonly number[]) =>
    console.log(`${name.padEnd(34)} messages/s${rates.map((rate) => rate.toFixed(0).padStart(7)).join('')}`);
  row('SDK, one after another', sequential);
  row('SDK, 32 at a time', concurrent);
  row('this engine, unthrottled', engine);
  const ratio = (to: readonly number[]) => (median(engine) / median(to)).toFixed(2);
  console.log(
    `this engine / bare SDK loop        ${ratio(sequential)}   (32 at a time: ${ratio(concurrent)})`,
  );
}

async function unthrottled(recipients: number): Promise<number> {
  const broadcast = await aBroadcast({ recipients });
  try {
    const report = await broadcast.startWorker().report;
    const { sent } = await broadcast.counts();
    const { twice } = await broadcast.report();
    if (!report || sent !== recipients || twice > 0) throw new Error(`${sent} of ${recipients} were sent.`);
    return report.perSecond;
  } finally {
    await broadcast.stop();
  }
}

/** Three processes under one limit, two of which are killed; every so manieth POST is refused. */
async function benchThrottled(wish: {
  readonly recipients: number;
  readonly killAfterSeconds: readonly number[];
  readonly refuseEvery: number;
}): Promise<void> {
  const broadcast = await aBroadcast(wish);
  try {
    const workers: Worker[] = ['one', 'two', 'three'].map((NAME) =>
      broadcast.startWorker({ NAME, PER_SECOND: String(perSecond) }),
    );
    let seconds = 0;
    for (const [index, killAfter] of wish.killAfterSeconds.entries()) {
      await delay((killAfter - seconds) * 1_000);
      seconds = killAfter;
      workers[index]?.process.kill('SIGKILL');
    }
    await Promise.all(workers.map(({ report }) => report));
    const { planned, sent, blocked, failed, unknown, waiting } = await broadcast.counts();
    const seen = await broadcast.report();
    const rates = [(0.99 * seen.posts) / seen.seconds99, seen.posts / seen.seconds];
    const [while99 = '', whole = ''] = rates.map(
      (rate) => `${rate.toFixed(1)} = ${((100 * rate) / perSecond).toFixed(1)} %`,
    );
    console.log(
      `${wish.recipients} recipients, 3 processes, 2 killed  sent ${sent}, blocked ${blocked}, failed ${failed}, unknown ${unknown}, waiting ${waiting}, together ${sent + blocked + failed + unknown + waiting} of ${planned}`,
    );
    console.log(
      `  at the connector                 ${seen.recipients} recipients, twice ${seen.twice}, refused ${seen.refused} of ${seen.posts}`,
    );
    console.log(
      `  POSTs/s of ${perSecond} allowed            ${while99} for the first 99 % of them, ${whole} to the very last   busiest second ${seen.busiestSecond}`,
    );
  } finally {
    await broadcast.stop();
  }
}

/** What one process holds while it delivers. */
async function benchMemory(sizes: readonly number[]): Promise<void> {
  for (const recipients of sizes) {
    const broadcast = await aBroadcast({ recipients });
    try {
      const report = await broadcast.startWorker({}, ['--expose-gc']).report;
      const { sent } = await broadcast.counts();
      if (!report || sent !== recipients) throw new Error(`${sent} of ${recipients} were sent.`);
      const { heapMb, residentMb } = report;
      console.log(
        `${String(recipients).padStart(7)} recipients                 live heap ${heapMb.toFixed(1)} MB   resident ${residentMb.toFixed(0)} MB   ${report.perSecond.toFixed(0)} messages/s`,
      );
    } finally {
      await broadcast.stop();
    }
  }
}
