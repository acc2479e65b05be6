/** How long the server may take to say which build it has, milliseconds. */
const patience = 15_000;

/**
 * What the server says of the site itself: which build it has now. `unreachable` where nobody answers, `unclear` where
 * something else than this site does, as a sign-in page, or where only a part of the site is there.
 */
export type Published = { readonly build: string } | 'unreachable' | 'unclear';

/** Asks the server which build of the site it has. `root` is the address of the site, ending in `/`. */
export async function publishedBuild(root: string): Promise<Published> {
  const answer = await asked(`${root}build.json`);
  if (!answer) return 'unreachable';
  const said: unknown = await answer.json().catch(() => undefined);
  const build = typeof said === 'object' && said !== null && 'build' in said ? said.build : undefined;
  return answer.ok && typeof build === 'string' ? { build } : 'unclear';
}

/** Whether the server says that a file of the site is not there; false where it says nothing. */
export async function isGone(address: string): Promise<boolean> {
  const answer = await asked(address);
  return answer !== undefined && [404, 410].includes(answer.status);
}

async function asked(address: string): Promise<Response | undefined> {
  // Without a connection the browser would report each attempt as an error.
  if (!navigator.onLine) return undefined;
  const asking = new AbortController();
  const timer = setTimeout(() => asking.abort(), patience);
  return fetch(address, { cache: 'no-store', signal: asking.signal })
    .catch(() => undefined)
    .finally(() => clearTimeout(timer));
}
