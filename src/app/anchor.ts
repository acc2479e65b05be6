import { focusOn } from './focusOn.ts';

/** By then what comes late has come, milliseconds. */
const settling = 5000;

/** What a reader does who has begun to move by himself. */
const moves = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

/**
 * Brings the page to the card that the address names after its `#`, and the keyboard to the card's title: also where the card comes
 * late, and as often as it is drawn anew or moved by what comes in above it. Until the reader moves, or a moment has passed.
 * Returns a function that gives up, or nothing where the address names no card.
 */
export function toAnchor(): (() => void) | undefined {
  const main = document.getElementById('main');
  const id = window.location.hash.slice(1);
  if (!main || id === '' || id === main.id) return;
  const go = () => {
    const card = document.getElementById(id);
    if (!card || !main.contains(card)) return;
    const title = card.querySelector<HTMLElement>('h2, h3') ?? card;
    if (title !== document.activeElement) focusOn(title);
    card.scrollIntoView();
  };
  const grown = new ResizeObserver(go);
  const changed = new MutationObserver(go);
  grown.observe(document.body);
  changed.observe(main, { childList: true, subtree: true });
  const stop = () => {
    grown.disconnect();
    changed.disconnect();
    clearTimeout(timer);
    for (const move of moves) removeEventListener(move, stop);
  };
  const timer = setTimeout(stop, settling);
  for (const move of moves) addEventListener(move, stop, { passive: true });
  return stop;
}
