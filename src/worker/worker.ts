/// <reference lib="webworker" />
import { clientsClaim, setCacheNameDetails } from 'workbox-core';
import { addPlugins, precacheAndRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { isHtml, isPage, shellAt } from './addresses.ts';
import { deleteOtherData, keepAll, newestData } from './keptData.ts';
import { newestPage } from './newestPage.ts';
import { onTakeOver } from './takeOver.ts';

/**
 * Keeps one build of the site for the times without a connection. What never changes under its name comes from here;
 * pages and data are always asked of the server first. A worker that is older than the site therefore never stands in its way.
 */

declare const self: ServiceWorkerGlobalScope;

const build = __OFFLINE__;
const scope = new URL(self.registration.scope);

setCacheNameDetails({ prefix: 'thads' });
addPlugins([
  {
    // A host that answers with a page where a file is missing would have it kept as that file.
    cacheWillUpdate: async ({ response }) => (response.ok && !isHtml(response) ? response : null),
  },
]);
precacheAndRoute([...build.assets.map((url) => ({ url, revision: null })), ...build.files], {
  cleanURLs: false,
  directoryIndex: '',
});
clientsClaim();

registerRoute(
  ({ request, url }) =>
    request.mode === 'navigate' && url.origin === scope.origin && isPage(url.pathname, scope.pathname, build),
  ({ request, event }) =>
    newestPage(request, event, {
      build: build.id,
      shell: () => shellAt(scope.pathname, build),
    }),
);
registerRoute(
  ({ url }) => url.href.startsWith(new URL(build.api, scope).href) && url.pathname.endsWith('.json'),
  ({ request, event }) => newestData(request, event, build),
);

self.addEventListener('install', (event) => event.waitUntil(keepAll(build)));
self.addEventListener('activate', (event) => event.waitUntil(deleteOtherData(build)));
self.addEventListener('message', (event) => onTakeOver(event, build));
