/**
 * Tells what stands as a picture that a reader means to use it. Scrolling says nothing, nor what it moves below a resting
 * pointer. A pointer that moves over a figure or a finger on it speaks for what is in it; one on what steers the page
 * (`data-steers`), a key, or the focus anywhere speaks for everything: a step in the page or to the next link may follow.
 */

const waiting = new Map<Element, () => void>();

const events = ['pointermove', 'pointerdown', 'focusin', 'keydown'] as const;

/** Calls back once, when a reader means something near the element. Returns a function that takes the call back. */
export function onIntent(element: Element, wake: () => void): () => void {
  if (waiting.size === 0)
    for (const event of events) document.addEventListener(event, hear, { capture: true, passive: true });
  waiting.set(element, wake);
  return () => forget(element);
}

function forget(element: Element): void {
  if (!waiting.delete(element) || waiting.size > 0) return;
  for (const event of events) document.removeEventListener(event, hear, { capture: true });
}

function hear({ type, target }: Event): void {
  const place = target instanceof Element ? target : null;
  const forAll = type === 'focusin' || type === 'keydown' || place?.closest('[data-steers]');
  const figure = place?.closest('figure');
  for (const [element, wake] of [...waiting]) {
    if (!forAll && !figure?.contains(element)) continue;
    forget(element);
    wake();
  }
}
