import { type KeyboardEvent, useCallback, useRef } from 'react';
import type { Box } from './labelPlacement.ts';
import { useOneTip } from './oneTip.ts';
import { palette } from './palette.ts';

interface Props {
  /** From edge to edge of the columns. */
  readonly plot: Box;
  /** From left to right, each of them as wide as the others. */
  readonly columns: readonly { readonly middle: number; readonly name: string }[];
  readonly label: string;
  /** Index of the column looked at; null for none. */
  readonly looked: number | null;
  readonly onLook: (index: number | null) => void;
}

/**
 * Where a drawing has a row of its table in each column: the pointer, a tap or the arrow keys choose one. One stop of the Tab
 * key; Home and End lead to the ends, Esc puts the tip away. A swipe opens nothing.
 */
export function ColumnTips({ plot, columns, label, looked, onLook }: Props) {
  const group = useRef<SVGGElement>(null);
  const latest = useRef(onLook);
  latest.current = onLook;
  const close = useCallback(() => latest.current(null), []);
  const holds = useCallback((node: Node) => group.current?.closest('[data-chart]')?.contains(node) === true, []);
  useOneTip({ open: looked !== null, close, holds });
  const last = columns.length - 1;
  const onKeyDown = (event: KeyboardEvent) => {
    const to = nextColumn(event.key, looked, last);
    if (to === undefined) return;
    event.preventDefault();
    onLook(to);
  };
  const half = plot.width / Math.max(1, columns.length) / 2;
  const at = looked === null ? undefined : columns[looked];
  return (
    <g
      ref={group}
      role="slider"
      aria-label={label}
      aria-valuemin={1}
      aria-valuemax={columns.length}
      aria-valuenow={(looked ?? 0) + 1}
      aria-valuetext={(at ?? columns[0])?.name}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onBlur={() => onLook(null)}
    >
      {at !== undefined && (
        <line
          x1={at.middle}
          x2={at.middle}
          y1={plot.y}
          y2={plot.y + plot.height}
          stroke={palette.ink3}
          pointerEvents="none"
        />
      )}
      {columns.map(({ middle }, index) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: what the keys do on the group, the pointer does here
        <rect
          key={middle}
          x={middle - half}
          y={plot.y}
          width={2 * half}
          height={plot.height}
          fill="none"
          pointerEvents="all"
          onPointerEnter={({ pointerType }) => pointerType !== 'touch' && onLook(index)}
          onPointerLeave={({ pointerType }) => pointerType !== 'touch' && onLook(null)}
          onClick={() => onLook(index)}
        />
      ))}
    </g>
  );
}

/** Which column a key leads to; null to put the tip away, undefined for a key that means nothing here. */
function nextColumn(key: string, at: number | null, last: number): number | null | undefined {
  if (key === 'ArrowRight' || key === 'ArrowDown') return at === null ? 0 : Math.min(at + 1, last);
  if (key === 'ArrowLeft' || key === 'ArrowUp') return at === null ? last : Math.max(at - 1, 0);
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  return key === 'Escape' ? null : undefined;
}
