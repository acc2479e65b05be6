import { useVirtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';
import { usePrinting } from '../../ui/usePrinting.ts';

/** From more rows than this only those in sight are in the document. */
export const virtualFrom = 200;

interface VirtualRows {
  readonly virtual: boolean;
  /** The rows that have to be in the document: from `start` up to, not including, `end`. */
  readonly start: number;
  readonly end: number;
  /** Heights of what is left out above and below them, pixels. */
  readonly above: number;
  readonly below: number;
}

/** Which rows of a table that scrolls in a box of its own are in sight; all of them where there are not many. */
export function useVirtualRows(scroll: RefObject<HTMLElement | null>, count: number, rowHeight: number): VirtualRows {
  // Paper shows all of them.
  const printing = usePrinting();
  const virtual = count > virtualFrom && !printing;
  const virtualizer = useVirtualizer({
    count: virtual ? count : 0,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    overscan: 8,
  });
  if (!virtual) return { virtual, start: 0, end: count, above: 0, below: 0 };
  const items = virtualizer.getVirtualItems();
  const [first, last] = [items[0], items.at(-1)];
  return {
    virtual,
    start: first?.index ?? 0,
    end: (last?.index ?? 24) + 1,
    above: first?.start ?? 0,
    below: virtualizer.getTotalSize() - (last?.end ?? 0),
  };
}

/** Keeps the place of the rows that are left out. */
export function Spacer({ height, columns }: { readonly height: number; readonly columns: number }) {
  return (
    <tr>
      <td colSpan={columns} style={{ height, padding: 0, border: 0 }} />
    </tr>
  );
}
