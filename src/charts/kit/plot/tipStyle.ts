import type { CSSProperties } from 'react';
import { narrowBelow } from '../spec.ts';

/** A tip is no wider, pixels; its style sheet says the same. */
const widest = 256;

/**
 * Where a tip stands in a drawing: beside what it tells of, on the side with more room, so that a pointer that goes from row to
 * row does not run into it; in a narrow drawing below or above.
 */
export function tipStyle({ x, y }: { readonly x: number; readonly y: number }, width: number, height: number) {
  const upper = y < height / 2;
  if (width < narrowBelow) {
    const left = Math.max(0, Math.min(x - widest / 2, width - widest));
    return style({ left, ...(upper ? { top: y + 18 } : { bottom: height - y + 18 }) });
  }
  return style({
    ...(x < width / 2 ? { left: x + 16 } : { right: width - x + 16 }),
    ...(upper ? { top: Math.max(0, y - 12) } : { bottom: Math.max(0, height - y - 12) }),
  });
}

function style(at: CSSProperties): CSSProperties {
  // What an earlier place has set must not stay.
  return { position: 'absolute', zIndex: 5, left: 'auto', right: 'auto', top: 'auto', bottom: 'auto', ...at };
}
