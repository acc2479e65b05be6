/// <reference lib="webworker" />

/**
 * Stands in the place of the worker where an office has switched it off: takes itself and all that was kept away. Pages that
 * are open stay as they are.
 */

declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(remove()));

async function remove(): Promise<void> {
  const names = await caches.keys();
  const { scope } = self.registration;
  const ours = names.filter((name) => name.startsWith('thads-') && name.endsWith(`-${scope}`));
  await Promise.all(ours.map((name) => caches.delete(name)));
  await self.registration.unregister();
}
