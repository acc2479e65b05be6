import type { CSSProperties } from 'react';

/** Room that a tip takes at most, pixels. */
const room = { width: 256, height: 150 } as const;

/** Where in the window a tip stands to a link: right below it, or above it where there is no room; never over it. */
export function tipBeside(link: Element): CSSProperties {
  const { left, top, bottom } = link.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const below = bottom + room.height <= clientHeight || top < room.height;
  return {
    position: 'fixed',
    zIndex: 6,
    left: Math.max(8, Math.min(left, clientWidth - room.width - 8)),
    ...(below ? { top: bottom + 4, bottom: 'auto' } : { top: 'auto', bottom: clientHeight - top + 4 }),
  };
}
