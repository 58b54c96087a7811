import { startFakeConnector } from './fake-connector.ts';

/** A connector whose record says what recipients would see. */
export async function startObservingConnector() {
  const connector = await startFakeConnector();
  const postsTo = () => {
    const posts = new Map<string, number>();
    for (const { method, path } of connector.requests) {
      const chat = /^v3\/conversations\/([^/]+)\/activities$/.exec(path)?.[1];
      if (method === 'POST' && chat) posts.set(chat, (posts.get(chat) ?? 0) + 1);
    }
    return posts;
  };
  return {
    ...connector,
    /** How many POSTs each chat got. */
    postsTo,
    chatsPostedTwice: () => [...postsTo()].filter(([, count]) => count > 1).map(([chat]) => chat),
  };
}

export type ObservingConnector = Awaited<ReturnType<typeof startObservingConnector>>;
