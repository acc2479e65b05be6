import type { TakeOver } from './message.ts';
import type { OfflineBuild } from './offlineBuild.ts';

declare const self: ServiceWorkerGlobalScope;

/** Takes over from an older worker when a reader asks, or when the only page that is open is of this very build. */
export function onTakeOver(event: ExtendableMessageEvent, { id }: Pick<OfflineBuild, 'id'>): void {
  const { takeOver } = (event.data ?? {}) as Partial<TakeOver>;
  if (takeOver === undefined) return;
  event.waitUntil(
    (async () => {
      const open = await self.clients.matchAll({ includeUncontrolled: true, type: 'window' });
      if (takeOver === 'asked' || (takeOver === id && open.length <= 1)) await self.skipWaiting();
    })(),
  );
}
