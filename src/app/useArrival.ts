import { useEffect, useRef } from 'react';
import { focusOn } from './focusOn.ts';

/**
 * Where the keyboard stands after a step: after one to another page at its headline, so that the page is read out and Tab goes
 * on from there, in whatever way the step was taken; after a step within a page where it was, or at the headline if what
 * had it is gone. On the first page nothing is moved, unless its address names a card. A list to choose from keeps it, so that one can go on choosing.
 */
export function useArrival(path: string, search: string): void {
  const before = useRef({ path, search });
  const last = useRef<Element>(undefined);
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      if (target instanceof Element) last.current = target;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);
  useEffect(() => {
    let stop = namesCard() && !isComingBack() ? toCard() : undefined;
    const follow = () => {
      stop?.();
      stop = namesCard() ? toCard() : undefined;
    };
    window.addEventListener('hashchange', follow);
    return () => {
      stop?.();
      window.removeEventListener('hashchange', follow);
    };
  }, []);
  useEffect(() => {
    const { path: left, search: asked } = before.current;
    if (left === path && asked === search) return;
    before.current = { path, search };
    const isLost = nobodyHasFocus() && last.current?.isConnected === false;
    const isChoosing = document.activeElement instanceof HTMLSelectElement;
    if (left === path ? isLost : !isChoosing) return namesCard() ? toCard() : toHeadline();
  }, [path, search]);
}

/** Whether the address names something on the page. */
function namesCard(): boolean {
  return window.location.hash.length > 1;
}

/** Brings the page to the card that the address names. Few addresses do, so what it takes comes when one does. */
function toCard(): () => void {
  let isWanted = true;
  let stop: (() => void) | undefined;
  // Without its code the browser has gone there by itself, if the card was there.
  import('./anchor.ts').then(
    ({ toAnchor }) => {
      if (isWanted) stop = toAnchor();
    },
    () => undefined,
  );
  return () => {
    isWanted = false;
    stop?.();
  };
}

/** Whoever comes back to a page, or loads it anew, finds it where he left it. */
function isComingBack(): boolean {
  const [visit] = performance.getEntriesByType('navigation');
  return visit instanceof PerformanceNavigationTiming && visit.type !== 'navigate' && window.scrollY > 0;
}

function nobodyHasFocus(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

/** Goes to the headline of the page, as soon as it has one; until then to the page. */
function toHeadline(): (() => void) | undefined {
  const main = document.getElementById('main');
  if (!main) return;
  const headline = main.querySelector('h1');
  if (headline) {
    focusOn(headline);
    return;
  }
  focusOn(main);
  const waiting = new MutationObserver(() => {
    const come = main.querySelector('h1');
    // Whoever has gone on meanwhile is not called back.
    const hasGone = document.activeElement !== main && !nobodyHasFocus();
    if (!come && !hasGone) return;
    waiting.disconnect();
    if (come && !hasGone) focusOn(come);
  });
  waiting.observe(main, { childList: true, subtree: true });
  return () => waiting.disconnect();
}
