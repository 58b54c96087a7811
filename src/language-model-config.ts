import { z } from 'zod/v4';

const text = z.string().trim().min(1).optional();

/** The keys of the optional language model: those of an OpenAI-compatible server, or those of Azure OpenAI. */
export const languageModelKeys = {
  OPENAI_API_KEY: text,
  OPENAI_BASE_URL: text,
  OPENAI_MODEL: text,
  AZURE_OPENAI_API_KEY: text,
  AZURE_OPENAI_ENDPOINT: text,
  AZURE_OPENAI_DEPLOYMENT: text,
};

type Values = Readonly<Partial<Record<keyof typeof languageModelKeys, string | undefined>>>;

export type LanguageModelConfig =
  | { readonly kind: 'openai'; readonly apiKey: string; readonly baseUrl: string; readonly model: string }
  | {
      readonly kind: 'azure';
      readonly apiKey: string;
      readonly endpoint: string;
      readonly deployment: string;
    };

const openAiUrl = 'https://api.openai.com/v1';

/** Null when none of the keys is set: then no model is called. Expects values without problems. */
export function languageModelOf(values: Values): LanguageModelConfig | null {
  if (values.OPENAI_API_KEY && values.OPENAI_MODEL) {
    const baseUrl = values.OPENAI_BASE_URL ?? openAiUrl;
    return { kind: 'openai', apiKey: values.OPENAI_API_KEY, baseUrl, model: values.OPENAI_MODEL };
  }
  const { AZURE_OPENAI_API_KEY: apiKey, AZURE_OPENAI_ENDPOINT: endpoint } = values;
  const deployment = values.AZURE_OPENAI_DEPLOYMENT;
  return apiKey && endpoint && deployment ? { kind: 'azure', apiKey, endpoint, deployment } : null;
}

export function languageModelProblems(values: Values): readonly string[] {
  const openAi = values.OPENAI_API_KEY ?? values.OPENAI_BASE_URL ?? values.OPENAI_MODEL;
  const azure = values.AZURE_OPENAI_API_KEY ?? values.AZURE_OPENAI_ENDPOINT ?? values.AZURE_OPENAI_DEPLOYMENT;
  if (openAi && azure) return ['OPENAI_… and AZURE_OPENAI_…: refused together. Set the keys of one of them.'];
  if (openAi) return openAiProblems(values);
  return azure ? azureProblems(values) : [];
}

function openAiProblems(values: Values): readonly string[] {
  return [
    ...missing(values, 'OPENAI_API_KEY', 'the key of the server; any word for a server that asks for none'),
    ...missing(values, 'OPENAI_MODEL', 'the name of the model'),
    ...addressProblems('OPENAI_BASE_URL', values.OPENAI_BASE_URL),
    ...instructionProblems('OPENAI_MODEL', values.OPENAI_MODEL),
  ];
}

function azureProblems(values: Values): readonly string[] {
  return [
    ...missing(values, 'AZURE_OPENAI_API_KEY', 'the key of the resource'),
    ...missing(values, 'AZURE_OPENAI_ENDPOINT', 'https://NAME.openai.azure.com'),
    ...missing(values, 'AZURE_OPENAI_DEPLOYMENT', 'the name of the deployment'),
    ...addressProblems('AZURE_OPENAI_ENDPOINT', values.AZURE_OPENAI_ENDPOINT, { httpsOnly: true }),
    ...instructionProblems('AZURE_OPENAI_DEPLOYMENT', values.AZURE_OPENAI_DEPLOYMENT),
  ];
}

function missing(values: Values, key: keyof Values, to: string): readonly string[] {
  return values[key] ? [] : [`${key}: set it to ${to}, or remove the other keys of the language model.`];
}

const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** Over plain http the key and the questions could be read on their way. */
function addressProblems(
  key: string,
  address: string | undefined,
  { httpsOnly = false } = {},
): readonly string[] {
  if (address === undefined) return [];
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) return [`${key}: is no URL.`];
  const isLocal = loopback.test(url.hostname) && !httpsOnly;
  return url.protocol === 'https:' || isLocal ? [] : [`${key}: use https; http is for this machine only.`];
}

/** teams-ai sends such models their instructions as if the person had typed them. */
function instructionProblems(key: string, model: string | undefined): readonly string[] {
  return model?.startsWith('o1-') ? [`${key}: o1 models take no instructions. Set another model.`] : [];
}
