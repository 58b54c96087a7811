import { z } from 'zod/v4';

const loopbackHosts = new Set(['localhost', '127.0.0.1', '[::1]']);

/** The environment's key for the address at which calendars and files are reached from outside. */
export const publicUrlKeys = {
  PUBLIC_URL: z
    .string()
    .transform((text) => {
      const url = URL.parse(text);
      return url && isBase(url) ? `${url.origin}${url.pathname}`.replace(/\/+$/, '') : null;
    })
    .refine(
      (url) => url !== null,
      'is no https address such as https://bot.example.se, without query, fragment and password; http is for this machine alone',
    )
    .optional(),
};

function isBase({ protocol, hostname, username, password, search, hash }: URL): boolean {
  if (username !== '' || password !== '' || search !== '' || hash !== '') return false;
  return protocol === 'https:' || (protocol === 'http:' && loopbackHosts.has(hostname));
}
