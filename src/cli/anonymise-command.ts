import { createAnonymiser } from '../core/anonymise/anonymise.ts';
import { describeRecords } from '../core/anonymise/describe-records.ts';
import { anonymiseTexts } from '../core/texts/anonymise.ts';
import type { ExitCode, OperatorContext } from './operator-context.ts';

interface AnonymiseOptions {
  /** Entra object id. */
  readonly personId: string;
  /** False only to show what is stored. */
  readonly confirm: boolean;
}

/** Shows what is stored of a person, or anonymises it; a run that was cut off is taken up where it was. */
export async function runAnonymise(
  { personId: typed, confirm }: AnonymiseOptions,
  context: OperatorContext,
): Promise<ExitCode> {
  const texts = anonymiseTexts[context.language];
  const personId = typed.toLowerCase();
  const stores = await context.openStores();
  const anonymiser = createAnonymiser({ ...context, ...stores });
  if (context.coordinators.has(personId)) {
    context.printAside(texts.isCoordinator(personId));
    return 1;
  }
  if (!confirm) return preview(anonymiser, personId, context);
  const orders = (await stores.erasures.list()).map(({ erasure }) => erasure);
  const unfinished = orders.find((order) => order.personId === personId)?.id;
  const { language } = context;
  const order = { personId, orderedBy: 'cli', address: null, language };
  const done = await anonymiser.carryOut(unfinished ?? (await anonymiser.order(order)));
  if (done === null) {
    context.printAside(texts.busy);
    return 1;
  }
  const changed = Object.entries(done.changed);
  for (const { label, value } of describeRecords(changed, language)) context.print(`${label}: ${value}`);
  if (done.doneAt === null) {
    context.printAside(texts.left);
    return 1;
  }
  context.print(changed.length === 0 ? texts.nothing(personId) : texts.ended);
  return 0;
}

async function preview(
  anonymiser: Pick<ReturnType<typeof createAnonymiser>, 'preview'>,
  personId: string,
  context: OperatorContext,
): Promise<ExitCode> {
  const texts = anonymiseTexts[context.language];
  const { records } = await anonymiser.preview(personId);
  if (records.size === 0) {
    context.print(texts.nothing(personId));
    return 0;
  }
  context.print(texts.previewed(personId));
  for (const { label, value } of describeRecords(records, context.language))
    context.print(`${label}: ${value}`);
  context.printAside(texts.confirmWith);
  return 0;
}
