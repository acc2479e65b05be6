import { type CSSProperties, type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { useUnitLinks } from '../unitLinks.ts';

/** A mark of a unit: where it stands, what it is called, and its drawing. */
export interface UnitMark {
  readonly unit: string;
  /** Index of its row in the chart's table. */
  readonly index: number;
  /** Everything the mark says, for those who cannot see it. */
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly shape: ReactNode;
}

interface Props {
  /** In the order in which a reader would go through them. */
  readonly marks: readonly UnitMark[];
  /** Told which mark is looked at, by pointer or keyboard; null for none. */
  readonly onLook: (mark: UnitMark | null) => void;
}

/**
 * Marks that lead to their units' pages. Together they are one stop of the Tab key: arrow keys go from mark to mark, Home
 * and End to the first and the last, Enter follows, Esc puts the tip away. Without pages to lead to they are a picture.
 */
export function UnitMarks({ marks, onLook }: Props) {
  const links = useUnitLinks();
  const [current, setCurrent] = useState(0);
  const group = useRef<SVGGElement>(null);
  if (!links) return marks.map(({ unit, shape }) => <g key={unit}>{shape}</g>);
  const stop = Math.min(current, marks.length - 1);
  const onKeyDown = (event: KeyboardEvent) => {
    const to = nextStop(event.key, stop, marks.length);
    if (event.key === 'Escape') onLook(null);
    if (to === null) return;
    event.preventDefault();
    setCurrent(to);
    group.current?.querySelectorAll('a')[to]?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the links inside
    <g ref={group} onKeyDown={onKeyDown}>
      {marks.map((mark, at) => (
        <a
          key={mark.unit}
          href={links.hrefOf(mark.unit)}
          tabIndex={at === stop ? 0 : -1}
          aria-label={mark.label}
          onClick={(event) => links.follow(event, mark.unit)}
          onFocus={() => {
            setCurrent(at);
            onLook(mark);
          }}
          onBlur={() => onLook(null)}
          onPointerEnter={() => onLook(mark)}
          onPointerLeave={() => onLook(null)}
        >
          {mark.shape}
        </a>
      ))}
    </g>
  );
}

function nextStop(key: string, at: number, count: number): number | null {
  if (key === 'ArrowRight' || key === 'ArrowDown') return Math.min(at + 1, count - 1);
  if (key === 'ArrowLeft' || key === 'ArrowUp') return Math.max(at - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}

/** Where the tip of a mark stands: beside it, on the side with more room, so that it never covers the mark. */
export function tipStyle({ x, y }: Pick<UnitMark, 'x' | 'y'>, width: number, height: number): CSSProperties {
  return {
    position: 'absolute',
    pointerEvents: 'none',
    ...(x < width / 2 ? { left: x + 14 } : { right: width - x + 14 }),
    ...(y < height / 2 ? { top: y + 10 } : { bottom: height - y + 10 }),
  };
}
