import { type FocusEvent, type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from 'react';

/** What can have the focus. */
type Stop = HTMLElement | SVGElement;

interface Roving<T extends Stop> {
  readonly ref: RefObject<T | null>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: (event: FocusEvent) => void;
}

/**
 * Makes what `stops` selects within an element one stop of the Tab key: arrow keys go from one to the next, Home and End to the
 * first and the last. Before the script each is a stop of its own. What is returned belongs on the element.
 */
export function useRoving<T extends Stop>(stops: string): Roving<T> {
  const ref = useRef<T>(null);
  // After every render: what stands in it comes and goes with the view.
  useLayoutEffect(() => {
    const all = stopsIn(ref.current, stops);
    setStop(all, all.find((each) => each.tabIndex === 0 && each.dataset['stop']) ?? all[0]);
  });
  return {
    ref,
    onKeyDown: (event) => {
      const all = stopsIn(ref.current, stops);
      const at = isStop(event.target) ? all.indexOf(event.target) : -1;
      const to = at < 0 ? undefined : nextOf(event.key, at, all.length);
      if (to === undefined) return;
      event.preventDefault();
      all[to]?.focus();
    },
    onFocus: (event) => {
      const all = stopsIn(ref.current, stops);
      const stop = all.find((each) => each === event.target);
      if (stop) setStop(all, stop);
    },
  };
}

function isStop(target: EventTarget): target is Stop {
  return target instanceof HTMLElement || target instanceof SVGElement;
}

function stopsIn(element: Stop | null, stops: string): Stop[] {
  return [...(element?.querySelectorAll<Stop>(stops) ?? [])];
}

function setStop(all: readonly Stop[], stop: Stop | undefined): void {
  for (const each of all) {
    each.tabIndex = each === stop ? 0 : -1;
    if (each === stop) each.dataset['stop'] = 'true';
    else delete each.dataset['stop'];
  }
}

function nextOf(key: string, at: number, count: number): number | undefined {
  if (key === 'ArrowRight' || key === 'ArrowDown') return Math.min(at + 1, count - 1);
  if (key === 'ArrowLeft' || key === 'ArrowUp') return Math.max(at - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}
