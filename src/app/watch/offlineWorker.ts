import { useCallback, useEffect, useRef } from 'react';
import { isGone } from '../../data/source/published.ts';
import type { TakeOver } from '../../worker/message.ts';

/** How long a reader who wants the new version waits for its worker, milliseconds. The page comes from the server anyway. */
const patience = 2_000;

interface OfflineWorker {
  /** Looks for a newer worker. */
  readonly update: () => void;
  /** Lets a newer worker take over, and loads the page anew at its address. */
  readonly loadNewest: () => void;
}

/**
 * Registers the service worker of the site at `root`, where there may be one: on a secure origin, in a browser that has not
 * refused it, unless the office has switched it off. Nothing else depends on it, and without it nothing is told.
 */
export function useOfflineWorker(root: string): OfflineWorker {
  const registration = useRef<ServiceWorkerRegistration>(undefined);
  useEffect(() => {
    if (import.meta.env.VITE_OFFLINE === 'off') return;
    register(root).then(
      (found) => {
        registration.current = found;
      },
      () => undefined,
    );
  }, [root]);
  const update = useCallback(() => {
    const found = registration.current;
    if (found) refresh(found, root).catch(() => undefined);
  }, [root]);
  const loadNewest = useCallback(() => {
    const waiting = registration.current?.waiting;
    if (!waiting) return location.reload();
    const reload = () => location.reload();
    navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true });
    setTimeout(reload, patience);
    waiting.postMessage({ takeOver: 'asked' } satisfies TakeOver);
  }, []);
  return { update, loadNewest };
}

async function register(root: string): Promise<ServiceWorkerRegistration | undefined> {
  if (!('serviceWorker' in navigator)) return undefined;
  const registration = await navigator.serviceWorker.register(trusted(`${root}sw.js`));
  // A browser or an extension may refuse it without a word.
  if (!registration) return undefined;
  const letNewestTakeOver = () => {
    const build = document.documentElement.dataset['build'] ?? '';
    registration.waiting?.postMessage({ takeOver: build } satisfies TakeOver);
  };
  letNewestTakeOver();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', letNewestTakeOver);
  });
  await refresh(registration, root);
  return registration;
}

/** Looks for a newer worker. Where the office has taken the worker's file away, what readers have of it goes too. */
async function refresh(registration: ServiceWorkerRegistration, root: string): Promise<void> {
  try {
    await registration.update();
  } catch {
    if (!(await isGone(`${root}sw.js`))) return;
    await registration.unregister();
    const names = await caches.keys();
    const ours = names.filter((name) => name.startsWith('thads-') && name.endsWith(`-${registration.scope}`));
    await Promise.all(ours.map((name) => caches.delete(name)));
  }
}

interface Policies {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: () => string },
  ) => { readonly createScriptURL: (input: string) => string };
}

/** An address that a page with Trusted Types takes for a script: the policy gives this one and no other. */
function trusted(address: string): string {
  const { trustedTypes } = window as { readonly trustedTypes?: Policies };
  return trustedTypes?.createPolicy('thads-worker', { createScriptURL: () => address }).createScriptURL('') ?? address;
}
