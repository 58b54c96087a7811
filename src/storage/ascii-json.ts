import type { TableServiceClientOptions } from '@azure/data-tables';

type Policy = NonNullable<TableServiceClientOptions['additionalPolicies']>[number]['policy'];

/** The same JSON with every character outside of ASCII (and DEL) written as `\uXXXX`. */
export function asciiJson(json: string): string {
  return json.replace(/[\x7f-\uffff]/g, escaped);
}

/**
 * Sends bodies as ASCII. Azurite decodes a body piece by piece as it arrives, and so breaks a character whose bytes lie in
 * two pieces; Azure does not. What is not ASCII in a body, a transaction's too, stands in JSON strings.
 */
export const asciiBodies: Policy = {
  name: 'asciiBodies',
  sendRequest: (request, next) => {
    if (typeof request.body === 'string') request.body = asciiJson(request.body);
    return next(request);
  },
};

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
