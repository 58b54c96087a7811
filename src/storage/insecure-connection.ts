/** Hosts that only this machine reaches. */
const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/**
 * Whether the connection string means plain HTTP. Throws when that would leave this machine, since the account's key
 * signs each request but hides nothing of it, and when the string is malformed. Errors never name the string.
 */
export function allowsInsecure(connectionString: string): boolean {
  const settings = settingsOf(connectionString);
  if (settings.get('usedevelopmentstorage') === 'true') return true;
  const urls = ['tableendpoint', 'queueendpoint']
    .flatMap((key) => settings.get(key) ?? [])
    .map(parseEndpoint);
  const insecure = urls.filter((url) => url.protocol === 'http:');
  if (insecure.some((url) => !loopback.test(url.hostname)) || isInsecureByDefault(settings)) {
    throw new Error(
      'the storage connection string asks for http to another machine; only https is used there',
    );
  }
  return insecure.length > 0;
}

function isInsecureByDefault(settings: ReadonlyMap<string, string>): boolean {
  const hasEndpoints = settings.has('tableendpoint') && settings.has('queueendpoint');
  return !hasEndpoints && settings.get('defaultendpointsprotocol') === 'http';
}

function settingsOf(connectionString: string): ReadonlyMap<string, string> {
  const pairs = connectionString
    .split(';')
    .filter((part) => part.includes('='))
    .map((part): [string, string] => {
      const at = part.indexOf('=');
      return [part.slice(0, at).trim().toLowerCase(), part.slice(at + 1).trim()];
    });
  if (pairs.length === 0)
    throw new Error('the storage connection string is malformed: it has no key=value parts');
  return new Map(pairs);
}

function parseEndpoint(endpoint: string): URL {
  const url = URL.parse(endpoint);
  if (url === null) throw new Error('an endpoint in the storage connection string is not a URL');
  return url;
}
