import { isHtml } from './addresses.ts';
import type { OfflineBuild } from './offlineBuild.ts';
import { answerInTime } from './patience.ts';
import { isSuperseded } from './superseded.ts';

declare const self: ServiceWorkerGlobalScope;

type Build = Pick<OfflineBuild, 'id' | 'api' | 'data'>;

/** Says of an answer that it was kept, and since when. `app/watch/kept.ts` reads it. */
const keptSince = 'x-kept-since';

const prefix = 'thads-data-';
const cacheName = ({ id }: Pick<OfflineBuild, 'id'>) => `${prefix}${id}-${self.registration.scope}`;

/** A file of the data as the server has it now; without the server as it was kept, which its header then says. */
export async function newestData(request: Request, event: ExtendableEvent, build: Build): Promise<Response> {
  const asked = fetch(new Request(request, { cache: 'no-cache' }));
  event.waitUntil(
    asked.then((answer) => keepUnlessSuperseded(request.url, answer.clone(), build)).catch(() => undefined),
  );
  return (await answerInTime(asked)) ?? (await kept(request.url, build)) ?? asked.catch(() => Response.error());
}

async function kept(url: string, build: Build): Promise<Response | undefined> {
  // A browser may refuse its caches at any time.
  return caches.match(url, { cacheName: cacheName(build) }).catch(() => undefined);
}

async function keepUnlessSuperseded(url: string, answer: Response, build: Build): Promise<void> {
  if (!(await isSuperseded())) await keep(url, answer, build);
}

/** Keeps an answer with the time that it was had. */
async function keep(url: string, answer: Response, build: Build): Promise<void> {
  if (!answer.ok || isHtml(answer)) return;
  const body = await answer.blob();
  const headers = { 'content-type': 'application/json', [keptSince]: new Date().toISOString() };
  const cache = await caches.open(cacheName(build));
  await cache.put(url, new Response(body, { headers }));
}

/**
 * Fetches the data that this build knows of. Throws if the server has meanwhile got another build: the two are never kept
 * side by side. A file that cannot be had is kept when a reader has seen it.
 */
export async function keepAll(build: Build): Promise<void> {
  const scope = self.registration.scope;
  await Promise.allSettled(
    build.data.map(async (file) => {
      const { href } = new URL(build.api + file, scope);
      await keep(href, await fetch(href, { cache: 'no-cache' }), build);
    }),
  );
  const published = await fetch(new URL('build.json', scope), { cache: 'no-store' });
  const { build: id } = await published.json();
  if (id !== build.id) throw new Error('the site has been replaced meanwhile');
}

/** Lets the data go that were kept by workers before this one. */
export async function deleteOtherData(build: Build): Promise<void> {
  const names = await caches.keys();
  const { scope } = self.registration;
  const others = names.filter(
    (name) => name.startsWith(prefix) && name.endsWith(`-${scope}`) && name !== cacheName(build),
  );
  await Promise.all(others.map((name) => caches.delete(name)));
}
