import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Table } from '../../../domain/table.ts';
import { useUnitLinks } from '../../../evidence/unitLinks.ts';
import type { Messages } from '../../../i18n/messages.ts';
import { useRoving } from '../../../ui/useRoving.ts';
import type { Box } from './labelPlacement.ts';
import { useOneTip } from './oneTip.ts';
import { RowTip } from './RowTip.tsx';
import { tipStyle } from './tipStyle.ts';
import styles from './UnitMarks.module.css';

/** What is looked at, and where its tip stands. */
interface Looked {
  readonly mark: Element;
  readonly index: number;
  readonly x: number;
  readonly y: number;
  readonly by: 'pointer' | 'keyboard' | 'touch';
}

interface Marks {
  readonly look: (looked: Looked) => void;
  /** Puts the tip away; a pointer has a moment to get into it first. */
  readonly leave: (now?: boolean) => void;
  readonly isOpen: (mark: Element) => boolean;
}

const MarksContext = createContext<Marks | null>(null);

/** How long a pointer may be on its way from a mark to its tip, milliseconds. */
const wayToTip = 150;

interface GroupProps {
  /** The table that tips show a row of. */
  readonly table: () => Table;
  readonly messages: Messages;
  /** Of the drawing. */
  readonly width: number;
  readonly height: number;
  /** Holds a `UnitMark` for each unit, in the order in which a reader would go through them. */
  readonly children: ReactNode;
}

/**
 * Marks that lead to their units' pages. Together they are one stop of the Tab key: arrow keys go from mark to mark, Home
 * and End to the first and the last, Enter follows, Esc puts the tip away. Pointer, keyboard or a tap opens the tip of a mark; the
 * pointer can go into it, and of a tapped mark the second tap follows. Without pages to lead to they are a picture.
 */
export function UnitMarks(props: GroupProps) {
  return useUnitLinks() ? <LeadingMarks {...props} /> : props.children;
}

function LeadingMarks({ table, messages, width, height, children }: GroupProps) {
  const roving = useRoving<SVGGElement>('a');
  const tip = useRef<HTMLDivElement>(null);
  const [looked, setLooked] = useState<Looked | null>(null);
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined);
  const shown = useRef<Element>(undefined);
  useEffect(() => {
    shown.current = looked?.mark;
  }, [looked]);
  useEffect(() => () => clearTimeout(leaving.current), []);
  const put = useCallback((next: Looked | null) => {
    clearTimeout(leaving.current);
    setLooked(next);
  }, []);
  const close = useCallback(() => put(null), [put]);
  const [marks] = useState(
    (): Marks => ({
      look: put,
      leave: (now = false) => {
        clearTimeout(leaving.current);
        if (now) setLooked(null);
        else leaving.current = setTimeout(() => setLooked(null), wayToTip);
      },
      isOpen: (mark) => shown.current === mark,
    }),
  );
  const isHere = useCallback((node: Node) => tip.current?.contains(node) || shown.current?.contains(node) === true, []);
  useOneTip({ open: looked !== null, close, holds: isHere });
  const host = looked && roving.ref.current?.ownerSVGElement?.parentElement;
  return (
    <g {...roving}>
      <MarksContext value={marks}>{children}</MarksContext>
      {host &&
        createPortal(
          <RowTip
            ref={tip}
            table={table()}
            index={looked.index}
            messages={messages}
            style={tipStyle(looked, width, height)}
            onPointerEnter={() => clearTimeout(leaving.current)}
            onPointerLeave={() => looked.by === 'pointer' && marks.leave()}
          />,
          host,
        )}
    </g>
  );
}

interface MarkProps {
  readonly unit: string;
  /** Index of its row in the chart's table. */
  readonly index: number;
  /** Everything the mark says, for those who cannot see it. */
  readonly label: string;
  /** Where its tip stands for the keyboard. */
  readonly x: number;
  readonly y: number;
  /** Of a row. */
  readonly transform?: string;
  /** What can be pressed of a row: the whole. A mark is pressed itself. */
  readonly area?: Box;
  readonly children: ReactNode;
}

/** A mark of a unit, or its whole row, inside of `UnitMarks`. */
export function UnitMark({ unit, index, label, x, y, transform, area, children }: MarkProps) {
  const links = useUnitLinks();
  const marks = useContext(MarksContext);
  const touched = useRef(false);
  if (!links || !marks) return <g transform={transform}>{children}</g>;
  const link = (
    <a
      href={links.hrefOf(unit)}
      aria-label={label}
      className={styles.mark}
      onPointerDown={({ pointerType }) => {
        touched.current = pointerType === 'touch';
      }}
      onPointerEnter={({ pointerType, clientX, currentTarget: mark }) => {
        // A finger that swipes over a mark only passes by.
        if (pointerType === 'touch') return;
        const left = mark.closest('svg')?.getBoundingClientRect().left ?? 0;
        marks.look({ mark, index, x: area ? clientX - left : x, y, by: 'pointer' });
      }}
      onPointerLeave={({ pointerType }) => pointerType !== 'touch' && marks.leave()}
      onFocus={({ currentTarget: mark }) => {
        if (mark.matches(':focus-visible')) marks.look({ mark, index, x, y, by: 'keyboard' });
      }}
      onBlur={() => marks.leave(true)}
      onClick={(event) => {
        const mark = event.currentTarget;
        // A key that presses a link counts no presses.
        if (touched.current && event.detail > 0 && !marks.isOpen(mark)) {
          event.preventDefault();
          marks.look({ mark, index, x, y, by: 'touch' });
          return;
        }
        marks.leave(true);
        links.follow(event, unit);
      }}
    >
      {area ? <rect {...area} fill="none" pointerEvents="all" /> : children}
    </a>
  );
  if (!area) return link;
  // A row says more than a name can hold, such as its axis or a year of cells: the link lies over it, and speaks for it.
  return (
    <g transform={transform} className={styles.row}>
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus */}
      <g aria-hidden="true">{children}</g>
      {link}
    </g>
  );
}
