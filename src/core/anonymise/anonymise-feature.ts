import { z } from 'zod/v4';
import type { BoardPorts } from '../board-ports.ts';
import { type CommandContext, sentence } from '../chat/commands/command-context.ts';
import type { IncomingCardAction } from '../chat/events.ts';
import type { CardActionReply } from '../chat/replies.ts';
import type { DeliveryContent } from '../delivery/deliver-stream.ts';
import { plannedDelivery } from '../delivery/delivery.ts';
import { eachAlone } from '../each-alone.ts';
import type { Feature } from '../feature.ts';
import { formMessage, formReply, noteCard } from '../form-card.ts';
import type { Language } from '../language.ts';
import type { Permissions } from '../permissions.ts';
import { findSpokenPerson, type NamedPerson, personByWords } from '../roster/spoken-person.ts';
import { anonymiseTexts } from '../texts/anonymise.ts';
import { chatTexts } from '../texts/chat.ts';
import { escapeMarkdown } from '../texts/escape.ts';
import { type Anonymiser, createAnonymiser } from './anonymise.ts';
import { describeRecords } from './describe-records.ts';
import type { Erasure } from './erasure.ts';

const anonymiseVerb = 'anonymise-person';
const pressData = z.object({ personId: z.string().trim().min(1).max(100) });
const streamPrefix = 'anonymised:';
/** As Entra writes its object ids. */
const entraId = z.guid();

type Dependencies = BoardPorts & { readonly permissions: Permissions; readonly anonymiser: Anonymiser };

/** Anonymising somebody: asked in the coordinator's personal chat, confirmed on a card, carried out as time passes. */
export function createAnonymiseFeature(ports: BoardPorts, permissions: Permissions): Feature {
  const deps: Dependencies = { ...ports, permissions, anonymiser: createAnonymiser(ports) };
  return {
    commands: { anonymise: (context) => askToConfirm(deps, context) },
    presses: { [anonymiseVerb]: (action, language) => press(deps, action, language) },
    streams: [
      {
        owns: (streamId) => streamId.startsWith(streamPrefix),
        contentOf: ({ streamId }) => doneMessage(deps, streamId.slice(streamPrefix.length)),
      },
    ],
    due: [() => carryOutAll(deps)],
  };
}

async function askToConfirm(deps: Dependencies, { message, argument, language }: CommandContext) {
  const texts = anonymiseTexts[language];
  if (!deps.permissions.isCoordinator(message.person)) return sentence(chatTexts[language].coordinatorsOnly);
  if (message.address.conversationType !== 'personal') return sentence(texts.inPersonalChat);
  if (argument === '') return sentence(texts.how);
  const person = personIn(deps, argument, message);
  if (!person) return sentence(texts.unknownPerson(escapeMarkdown(argument.slice(0, 60))));
  if (deps.coordinators.has(person.id)) return sentence(texts.isCoordinator(escapeMarkdown(person.name)));
  const { records } = await deps.anonymiser.preview(person.id);
  if (records.size === 0) return sentence(texts.nothing(escapeMarkdown(person.name)));
  return [
    formMessage({
      ...noteCard(language, texts.heading(person.name), texts.lines),
      facts: describeRecords(records, language),
      buttons: [
        {
          title: texts.confirm,
          verb: anonymiseVerb,
          style: 'destructive',
          press: { lang: language, personId: person.id },
          sendsFields: false,
        },
      ],
    }),
  ];
}

/** By a mention, a name, or the Entra id of somebody whose name is known no more. */
function personIn(
  { directory }: Dependencies,
  argument: string,
  message: CommandContext['message'],
): NamedPerson | null {
  if (entraId.safeParse(argument).success) return { id: argument.toLowerCase(), name: argument };
  return findSpokenPerson(argument, message, directory).person ?? personByWords(argument, directory);
}

async function press(
  deps: Dependencies,
  { person, data, address }: IncomingCardAction,
  language: Language,
): Promise<CardActionReply> {
  const texts = anonymiseTexts[language];
  if (!deps.permissions.isCoordinator(person))
    return { kind: 'refused', code: 'Forbidden', text: chatTexts[language].coordinatorsOnly };
  const read = pressData.safeParse(data);
  if (!read.success) return { kind: 'refused', code: 'BadRequest', text: texts.unreadablePress };
  const { personId } = read.data;
  if (deps.coordinators.has(personId))
    return { kind: 'refused', code: 'Conflict', text: texts.isCoordinator(personId) };
  const orders = (await deps.erasures.list()).map(({ erasure }) => erasure);
  if (orders.some((order) => order.personId === personId))
    return formReply(noteCard(language, texts.underWay, []));
  const id = await deps.anonymiser.order({ personId, orderedBy: person.id, address, language });
  deps.log.info('anonymise-ordered', { id });
  deps.requestTick();
  return formReply(noteCard(language, texts.started, []));
}

async function carryOutAll(deps: Dependencies): Promise<void> {
  const { erasures, log } = deps;
  const open = (await erasures.list())
    .map(({ erasure }) => erasure)
    .filter(({ doneAt, address }) => doneAt === null || address !== null);
  await eachAlone(
    open,
    async (order) => {
      const after = order.doneAt === null ? await deps.anonymiser.carryOut(order.id) : order;
      if (after === null || after.doneAt === null) return;
      if (after !== order) await deps.directory.refresh();
      await tell(deps, after);
    },
    { log, event: 'anonymise-failed' },
  );
}

/** The address is kept until the message is planned, so that it is planned after a crash too. */
async function tell(deps: Dependencies, { id, address, language }: Erasure): Promise<void> {
  if (address === null) return;
  const streamId = `${streamPrefix}${id}`;
  const to = { recipientId: 'coordinator', recipientName: 'coordinator', address, language };
  await deps.outbox.plan(streamId, [plannedDelivery({ streamId, ...to })]);
  await deps.wakeUps.wake(streamId);
  const stored = await deps.erasures.read(id);
  if (stored) await deps.erasures.write({ ...stored.erasure, address: null }, stored.etag);
}

async function doneMessage(deps: Dependencies, id: string): Promise<DeliveryContent | null> {
  const stored = await deps.erasures.read(id);
  if (!stored) return null;
  const { language, changed } = stored.erasure;
  const areas = describeRecords(Object.entries(changed), language);
  const list = areas.map(({ label, value }) => `${label} ${value}`).join(', ');
  const text = anonymiseTexts[language].done(list);
  return { message: { kind: 'text', text, citations: [] }, revision: null };
}
