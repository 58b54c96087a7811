import type { TeamsConfig } from './teams-config.ts';

/**
 * Tells whether the bot may send to a service URL. The bot's token goes along with every send, so this is asked when an
 * activity comes in and again before each request out: a stored address may be older than the list.
 */
export function createServiceUrlPolicy(
  config: Pick<TeamsConfig, 'allowedServiceUrls' | 'unauthenticated'>,
): (serviceUrl: string) => boolean {
  if (config.unauthenticated) return (serviceUrl) => isLoopback(plainUrl(serviceUrl));
  const prefixes = config.allowedServiceUrls.map((prefix) => directory(new URL(prefix)));
  return (serviceUrl) => {
    const url = plainUrl(serviceUrl);
    return url !== null && prefixes.some((prefix) => directory(url).startsWith(prefix));
  };
}

/** Null for what is no URL, and for one with credentials, query or fragment, which no Teams service URL has. */
function plainUrl(text: string): URL | null {
  const url = URL.parse(text);
  if (!url || url.username || url.password || url.search || url.hash) return null;
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
}

/** Ends in a slash, so that `https://host/teams` does not let `https://host/teams-of-others` or `https://host.other` in. */
function directory(url: URL): string {
  return `${url.origin}${url.pathname.replace(/\/*$/, '/')}`;
}

function isLoopback(url: URL | null): boolean {
  return url !== null && /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname);
}
