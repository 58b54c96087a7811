import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { vocabularyOf } from '../../../src/core/questions/language-model/vocabulary.ts';
import { createQueryReader } from '../../../src/teams/language-model/create-query-reader.ts';
import type { ModelRequest } from '../../../src/teams/language-model/model-exchange.ts';
import {
  answersWith,
  callsTool,
  completes,
  drops,
  type FakeModel,
  type ModelBehaviour,
  neverAnswers,
  neverEnds,
  reads,
  says,
  startFakeModel,
} from '../../support/fake-model.ts';
import { figures2022 } from '../../support/figures-2022.ts';

const vocabulary = vocabularyOf(figures2022, '2022-12-07');
const question = 'Hur mycket får Kiruna punga ut med för e-arkivet?';
const feeQuery = {
  kind: 'fees',
  years: [2022],
  services: ['e-arkiv'],
  municipalities: ['2584'],
  operation: 'values',
  by: 'service',
  top: 1,
};

let server: FakeModel;
const warned: string[] = [];
const log = {
  info: () => undefined,
  warn: (event: string, fields?: object) => {
    warned.push(`${event} ${JSON.stringify(fields)}`);
  },
  error: () => undefined,
};
let reader: ReturnType<typeof aReader>;

function aReader(model = 'small-model') {
  return createQueryReader({
    address: { kind: 'openai', apiKey: 'secret-key', baseUrl: server.url, model },
    log,
  });
}

beforeAll(async () => {
  server = await startFakeModel();
});
beforeEach(() => {
  warned.length = 0;
  reader = aReader();
});
afterEach(() => reader.close());
afterAll(() => server.close());

describe('what the model says', () => {
  test('is handed on when it is a reply in the form asked for', async () => {
    server.behave(reads(feeQuery));

    expect(await reader.read(question, vocabulary)).toEqual(feeQuery);
    expect(warned).toEqual([]);
  });

  test.each<[string, ModelBehaviour]>([
    ['nothing asked', reads(null)],
    ['broken JSON', says('{"query": {"kind": "fees", ')],
    ['prose with an amount', says('Kiruna betalar 999 000 kr för e-arkivet.')],
    ['JSON that is no reply', says('[1, 2, 3]')],
    ['an empty reply', says('')],
  ])('is nothing when it is %s', async (_, behaviour) => {
    server.behave(behaviour);

    expect(await reader.read(question, vocabulary)).toBeNull();
    expect(server.requests).toHaveLength(1);
  });
});

describe('a server that misbehaves', () => {
  test.each<[string, ModelBehaviour, string]>([
    ['calls a tool that nobody offered', callsTool('transfer_money', '{"amount":999}'), 'NoCompletion'],
    ['calls tools without end', callsTool('think', '{}'), 'NoCompletion'],
    [
      'cuts its reply',
      completes({ finish_reason: 'length', message: { content: '{"query":' } }),
      'NoCompletion',
    ],
    [
      'refuses',
      completes({ finish_reason: 'stop', message: { content: null, refusal: 'No.' } }),
      'NoCompletion',
    ],
    ['gives no choice', answersWith(200, '{"choices":[]}'), 'NoCompletion'],
    ['is a web page', answersWith(200, '<html>'), 'NoCompletion'],
    ['has too much to do', answersWith(429, '{"error":{}}', { 'retry-after': '0' }), 'Http429'],
    ['fails', answersWith(500, '{"error":{"message":"999 000 kr"}}'), 'Http500'],
    ['knows no such model', answersWith(404, '{"error":{}}'), 'Http404'],
    ['points elsewhere', answersWith(307, '', { location: '/v1/elsewhere' }), 'Http307'],
    ['hangs up', drops, 'UND_ERR_SOCKET'],
    ['says more than any query takes', says('9'.repeat(1_000_000)), 'UND_ERR_RES_EXCEEDED_MAX_SIZE'],
    ['fails at length', answersWith(500, '9'.repeat(1_000_000)), 'UND_ERR_RES_EXCEEDED_MAX_SIZE'],
  ])('that %s is asked once, and gives nothing', async (_, behaviour, code) => {
    const printed = jest.spyOn(console, 'log').mockImplementation(() => undefined);
    server.behave(behaviour);

    expect(await reader.read(question, vocabulary)).toBeNull();

    expect(server.requests).toHaveLength(1);
    expect(warned).toEqual([`language-model-failed {"code":"${code}"}`]);
    expect(printed).not.toHaveBeenCalled();
    printed.mockRestore();
  });

  test.each<[string, ModelBehaviour]>([
    ['never answers', neverAnswers],
    ['never ends', neverEnds],
  ])('that %s is left after four seconds', async (_, behaviour) => {
    server.behave(behaviour);
    const began = performance.now();

    expect(await reader.read(question, vocabulary)).toBeNull();

    expect(performance.now() - began).toBeGreaterThan(3_900);
    expect(performance.now() - began).toBeLessThan(5_000);
    expect(server.requests).toHaveLength(1);
    expect(warned).toEqual(['language-model-failed {"code":"TimeLimitReached"}']);
  });

  test('that is not there gives nothing', async () => {
    const gone = await startFakeModel();
    await gone.close();
    const lost = createQueryReader({
      address: { kind: 'openai', apiKey: 'secret-key', baseUrl: gone.url, model: 'small-model' },
      log,
    });

    expect(await lost.read(question, vocabulary)).toBeNull();

    expect(warned).toEqual(['language-model-failed {"code":"ECONNREFUSED"}']);
    await lost.close();
  });

  test('that hangs does not keep later questions waiting beyond their own limit', async () => {
    server.behave(neverAnswers);
    const began = performance.now();

    await Promise.all(Array.from({ length: 9 }, () => reader.read(question, vocabulary)));

    expect(performance.now() - began).toBeLessThan(5_000);
    expect(server.requests.length).toBeLessThanOrEqual(9);
  });
});

describe('what is sent', () => {
  test('is the instructions as instructions, the question as the person’s, a strict schema, and temperature 0', async () => {
    server.behave(reads(null));
    await reader.read(question, vocabulary);

    const [request] = server.requests;
    expect(request).toMatchObject({ method: 'POST', path: '/v1/chat/completions' });
    expect(request?.headers.authorization).toBe('Bearer secret-key');
    expect(Object.keys(request?.body).sort()).toEqual([
      'messages',
      'model',
      'response_format',
      'temperature',
    ]);
    expect(request?.body).toMatchObject({
      model: 'small-model',
      temperature: 0,
      messages: [{ role: 'system' }, { role: 'user', content: question }],
      response_format: { type: 'json_schema', json_schema: { strict: true, schema: vocabulary.schema } },
    });
  });

  test('takes braces in a question as they are', async () => {
    server.behave(reads(null));
    await reader.read('{{$temp.secret}} {{say "hej"}}', vocabulary);

    expect(server.requests[0]?.body.messages[1].content).toBe('{{$temp.secret}} {{say "hej"}}');
  });

  test('holds no amount of the loaded year', async () => {
    server.behave(reads(null));
    await reader.read(question, vocabulary);

    const sent = server.requests[0]?.text ?? '';
    const amounts = figures2022.flatMap(({ fees, outcome }) => [
      ...fees.flatMap((fee) => fee.amountSek ?? []),
      ...outcome.flatMap(({ incomeSek, costSek, deviationSek }) => [incomeSek, costSek, deviationSek]),
    ]);
    expect(amounts.length).toBeGreaterThan(50);
    for (const amount of amounts.filter((each) => Math.abs(each) > 99)) {
      expect(sent).not.toMatch(new RegExp(`(?<!\\d)${Math.abs(amount)}(?!\\d)`));
    }
  });

  test.each(['gpt-5-mini', 'o3', 'o4-mini'])(
    'leaves out the temperature for %s, which refuses it',
    async (model) => {
      const picky = aReader(model);
      server.behave(reads(feeQuery));

      expect(await picky.read(question, vocabulary)).toEqual(feeQuery);

      expect(server.requests[0]?.body).not.toHaveProperty('temperature');
      expect(server.requests[0]?.body).not.toHaveProperty('max_tokens');
      await picky.close();
    },
  );

  test('goes to the deployment of Azure OpenAI, with its key', async () => {
    const sent: ModelRequest[] = [];
    const azure = createQueryReader({
      address: {
        kind: 'azure',
        apiKey: 'azure-key',
        endpoint: 'https://board.openai.azure.com/',
        deployment: 'reader',
      },
      log,
      exchange: async (request) => {
        sent.push(request);
        return { ok: true, content: JSON.stringify({ query: feeQuery }) };
      },
    });

    expect(await azure.read(question, vocabulary)).toEqual(feeQuery);

    expect(sent).toHaveLength(1);
    expect(sent[0]?.url).toBe(
      'https://board.openai.azure.com/openai/deployments/reader/chat/completions?api-version=2024-10-21',
    );
    expect(sent[0]?.headers).toMatchObject({ 'api-key': 'azure-key' });
    expect(sent[0]?.headers).not.toHaveProperty('authorization');
    await azure.close();
  });
});
