import { describe, expect, test } from '@jest/globals';
import { ConfigError, parseConfig } from '../src/config.ts';

const local = {
  AZURE_STORAGE_CONNECTION_STRING: 'UseDevelopmentStorage=true',
  DANGEROUSLY_ALLOW_UNAUTHENTICATED: 'true',
};
const openAi = { OPENAI_API_KEY: 'key', OPENAI_MODEL: 'small-model' };
const azure = {
  AZURE_OPENAI_API_KEY: 'key',
  AZURE_OPENAI_ENDPOINT: 'https://board.openai.azure.com',
  AZURE_OPENAI_DEPLOYMENT: 'reader',
};

function problemsOf(env: Record<string, string>): readonly string[] {
  try {
    parseConfig({ ...local, ...env });
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

describe('a language model', () => {
  test('is none unless it is configured', () => {
    expect(parseConfig(local).languageModel).toBeNull();
    expect(parseConfig({ ...local, OPENAI_API_KEY: ' ', OPENAI_MODEL: '' }).languageModel).toBeNull();
  });

  test('is OpenAI’s when no other address is given', () => {
    expect(parseConfig({ ...local, ...openAi }).languageModel).toEqual({
      kind: 'openai',
      apiKey: 'key',
      baseUrl: 'https://api.openai.com/v1',
      model: 'small-model',
    });
  });

  test('may be on this machine, over http', () => {
    const config = parseConfig({ ...local, ...openAi, OPENAI_BASE_URL: 'http://127.0.0.1:11434/v1' });

    expect(config.languageModel).toMatchObject({ baseUrl: 'http://127.0.0.1:11434/v1' });
  });

  test('may be Azure OpenAI’s', () => {
    expect(parseConfig({ ...local, ...azure }).languageModel).toEqual({
      kind: 'azure',
      apiKey: 'key',
      endpoint: 'https://board.openai.azure.com',
      deployment: 'reader',
    });
  });
});

describe('half a language model is refused, and the key is named', () => {
  test.each(['OPENAI_API_KEY', 'OPENAI_MODEL'])('without %s', (key) => {
    const problems = problemsOf({ ...openAi, [key]: '' });

    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(key);
  });

  test.each(Object.keys(azure))('without %s', (key) => {
    const problems = problemsOf({ ...azure, [key]: '' });

    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(key);
  });

  test('of an address alone', () => {
    expect(problemsOf({ OPENAI_BASE_URL: 'https://models.example/v1' })).toHaveLength(2);
  });

  test.each([
    ['OPENAI_BASE_URL', 'http://models.example/v1'],
    ['OPENAI_BASE_URL', 'models.example'],
    ['OPENAI_BASE_URL', 'file:///v1'],
    ['OPENAI_MODEL', 'o1-mini'],
  ])('with %s=%s', (key, value) => {
    expect(problemsOf({ ...openAi, [key]: value })[0]).toContain(key);
  });

  test.each([
    ['AZURE_OPENAI_ENDPOINT', 'http://127.0.0.1:8080'],
    ['AZURE_OPENAI_DEPLOYMENT', 'o1-preview'],
  ])('with %s=%s', (key, value) => {
    expect(problemsOf({ ...azure, [key]: value })[0]).toContain(key);
  });

  test('of two at once', () => {
    expect(problemsOf({ ...openAi, ...azure })[0]).toContain('AZURE_OPENAI');
  });
});
