import { useEffect } from 'react';

/** Puts away the tip that is open on the page, if one is. */
let close: (() => void) | null = null;

interface Tip {
  readonly open: boolean;
  /** The same function in every render. */
  readonly close: () => void;
  /** Whether an element belongs to the tip or to what it tells of: a press elsewhere puts it away. */
  readonly holds: (target: Node) => boolean;
}

/**
 * What all tips have in common: one is open at a time; Esc, a press elsewhere and a swipe put it away. A swipe is known by the
 * browser's taking the finger over.
 */
export function useOneTip({ open, close: own, holds }: Tip): void {
  useEffect(() => {
    if (!open) return;
    if (close !== own) close?.();
    close = own;
    const onKeyDown = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') own();
    };
    const onPointerDown = ({ target }: PointerEvent) => {
      if (!(target instanceof Node) || !holds(target)) own();
    };
    document.addEventListener('keydown', onKeyDown);
    document.addEventListener('pointerdown', onPointerDown);
    document.addEventListener('pointercancel', own);
    return () => {
      if (close === own) close = null;
      document.removeEventListener('keydown', onKeyDown);
      document.removeEventListener('pointerdown', onPointerDown);
      document.removeEventListener('pointercancel', own);
    };
  });
}
