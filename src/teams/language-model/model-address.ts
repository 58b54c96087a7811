/** Where the optional model is; read from the environment by the configuration, never here. */
export type ModelAddress =
  | {
      readonly kind: 'openai';
      readonly apiKey: string;
      /** Of any OpenAI-compatible server, such as `https://api.openai.com/v1`. */
      readonly baseUrl: string;
      readonly model: string;
    }
  | {
      readonly kind: 'azure';
      readonly apiKey: string;
      /** Such as `https://NAME.openai.azure.com`. */
      readonly endpoint: string;
      readonly deployment: string;
    };
