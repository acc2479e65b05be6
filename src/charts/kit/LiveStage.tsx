import { memo, type RefObject, type TouchEvent, useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { PartFailed } from '../../evidence/PartFailed.tsx';
import { siteWords } from '../../i18n/site/words.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx';
import { afterPaint, whenIdle } from '../../ui/frameQueue.ts';
import { onIntent } from '../../ui/intent.ts';
import { noteFound, noteMissing } from '../../ui/trouble.ts';
import { usePrinting } from '../../ui/usePrinting.ts';
import styles from './ChartStage.module.css';
import type { Card, Drawing } from './card.ts';
import { sizeOnPaper } from './onPaper.ts';

/** How far below or above the window a chart is already kept up to date, as an IntersectionObserver margin. */
const nearMargin = '300px 0px';

/** What a drawing has got to. */
export interface Shown {
  readonly card: Card;
  readonly drawing: Drawing;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

interface Props extends Shown {
  readonly box: RefObject<HTMLDivElement | null>;
  /** Its width on the paper that the page is laid out for, pixels: then it is drawn wherever it stands. */
  readonly paper: number | undefined;
  /** Null until the drawing is live. */
  readonly shown: Shown | null;
  readonly show: (shown: Shown) => void;
  /** What the page began with: its still may stand in the box. */
  readonly first: Card;
}

/**
 * The live drawing in a chart's box: once it is near the window, and at once where nothing else shows what the page says. A
 * still that does stands until a reader means to use the chart.
 */
export function LiveStage({ box, paper, first, ...props }: Props) {
  const messages = useMessages();
  const { near, size, measured, resize } = useBox(box);
  const meant = useMeant(box);
  const { shown } = props;
  const [missed, setMissed] = useState(false);
  const wanted = paper !== undefined || (near && (meant || props.card !== first));
  useDrawing(props, { wanted: wanted && !missed, resize, miss: () => setMissed(true) });
  useResizing(measured !== size && shown !== null, resize);
  useCodeForPaper(box, props.drawing);
  const printed = usePrinting() ? sizeOnPaper(box.current, props.drawing, paper) : undefined;
  const drawn = printed ? { shown: props, size: printed } : shown && size ? { shown, size } : null;
  if (!drawn) {
    if (!missed) return null;
    return (
      <div className={styles.missing}>
        <PartFailed retry={() => setMissed(false)} />
      </div>
    );
  }
  return (
    <ErrorBoundary
      fallback={() => <p className={styles.broken}>{siteWords(messages).crash.part}</p>}
      resetKey={drawn.shown.card}
    >
      <Live shown={drawn.shown} size={drawn.size} />
    </ErrorBoundary>
  );
}

interface LiveProps {
  readonly shown: Shown;
  readonly size: Size;
}

/** Drawn again only for other data, words or size: a step elsewhere on the page costs it nothing. */
const Live = memo(function Live({ shown: { card, drawing }, size }: LiveProps) {
  return (
    // A finger that swipes asks for nothing; a tap comes as a pointer's click after it.
    <div className={styles.live} data-chart="live" onTouchStartCapture={passBy} onTouchMoveCapture={passBy}>
      {drawing.element({ ...size, idPrefix: card.id })}
    </div>
  );
});

function passBy(event: TouchEvent): void {
  event.stopPropagation();
}

/** Who prints sees the whole page at once: where no still stands, the code of the drawing is there before it is asked for. */
function useCodeForPaper(box: RefObject<HTMLDivElement | null>, drawing: Drawing) {
  useEffect(() => {
    if (box.current?.querySelector('[data-chart="still"] svg')) return;
    // Whoever sees it missing is told where it is drawn.
    return whenIdle(() => void drawing.load().catch(() => undefined));
  }, [box, drawing]);
}

/** Whether the box is to be live: no still stands in it, or a reader has begun to use it or the page. */
function useMeant(box: RefObject<HTMLDivElement | null>): boolean {
  const [meant, setMeant] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const wake = () => setMeant(true);
    // Drawn afresh in a browser, the box of a still is empty.
    if (!element.querySelector('[data-chart="still"] svg')) return wake();
    return onIntent(element, wake);
  }, [box]);
  return meant;
}

/** Whether the box is near the window; how large it is, and the size to draw at, which `resize` brings up to it. */
function useBox(box: RefObject<HTMLDivElement | null>) {
  const [near, setNear] = useState(false);
  const [measured, setMeasured] = useState<Size | null>(null);
  const [size, setSize] = useState<Size | null>(null);
  const latest = useRef<Size | null>(null);
  const resize = useCallback(() => setSize(latest.current), []);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    // On a busy page several changes come at once: the last of them is how it is now.
    const sight = new IntersectionObserver((entries) => setNear(entries.at(-1)?.isIntersecting ?? false), {
      rootMargin: nearMargin,
    });
    const edges = new ResizeObserver((entries) => {
      latest.current = sizeOf(entries.at(-1)?.contentRect, latest.current);
      setMeasured(latest.current);
      // Only a drawing that stands can be asked to wait.
      setSize((drawn) => drawn ?? latest.current);
    });
    sight.observe(element);
    edges.observe(element);
    return () => {
      sight.disconnect();
      edges.disconnect();
    };
  }, [box]);
  return { near, size, measured, resize };
}

/** In whole pixels; the same object as before if nothing changed, null for a box that is not shown. */
function sizeOf(rect: DOMRectReadOnly | undefined, before: Size | null): Size | null {
  if (!rect || rect.width < 1) return before;
  const [width, height] = [Math.floor(rect.width), Math.floor(rect.height)];
  return before?.width === width && before.height === height ? before : { width, height };
}

/**
 * Brings the drawing to the card of now, one chart a task. It never waits for the page to be idle: whatever is drawn has
 * been asked for. It takes the box's size of that moment along, so that data which also lengthen a title cost one drawing
 * and not two.
 */
function useDrawing(
  { card, drawing, shown, show }: Omit<Props, 'box' | 'paper' | 'first'>,
  { wanted: near, resize, miss }: { readonly wanted: boolean; readonly resize: () => void; readonly miss: () => void },
) {
  const isLive = shown !== null;
  const isCurrent = shown?.card === card;
  const missed = useRef({ miss, before: false });
  useEffect(() => {
    if (!near || isCurrent) return;
    let wanted = true;
    let cancel = () => {};
    const draw = () => {
      const now = () => {
        show({ card, drawing });
        resize();
      };
      // Drawn within its own task: left to React, two charts could end up in one task.
      if (wanted) cancel = afterPaint(() => flushSync(now));
    };
    if (isLive) draw();
    else
      drawing.load().then(
        () => {
          if (missed.current.before) noteFound();
          draw();
        },
        () => {
          if (!wanted) return;
          missed.current.before = true;
          missed.current.miss();
          noteMissing();
        },
      );
    return () => {
      wanted = false;
      cancel();
    };
  }, [near, isCurrent, isLive, card, drawing, show, resize]);
}

/** A box that changed its size is drawn at it one chart a task too: a title that wraps moves a whole row of cards. */
function useResizing(wanted: boolean, resize: () => void) {
  useEffect(() => {
    if (wanted) return afterPaint(() => flushSync(resize));
  }, [wanted, resize]);
}
