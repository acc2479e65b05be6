import { memo, type RefObject, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { siteWords } from '../../i18n/site/words.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx';
import { afterPaint, whenIdle } from '../../ui/frameQueue.ts';
import styles from './ChartStage.module.css';
import type { Card, Drawing } from './card.ts';

/** How far below or above the window a chart is already kept up to date, as an IntersectionObserver margin. */
const nearMargin = '300px 0px';

/** What a drawing has got to. */
export interface Shown {
  readonly card: Card;
  readonly drawing: Drawing;
}

interface Props extends Shown {
  readonly box: RefObject<HTMLDivElement | null>;
  /** Drawn wherever it stands: paper has no window that it could come near. */
  readonly eager: boolean;
  /** Null until the drawing is live. */
  readonly shown: Shown | null;
  readonly show: (shown: Shown) => void;
}

/** The live drawing in a chart's box, once the page is idle and the box is near the window. */
export function LiveStage({ box, eager, ...props }: Props) {
  const messages = useMessages();
  const { near, width, height } = useBox(box);
  const { shown } = props;
  useDrawing(props, near || eager);
  if (!shown || width === 0) return null;
  return (
    <ErrorBoundary
      fallback={() => <p className={styles.broken}>{siteWords(messages).crash.part}</p>}
      resetKey={shown.card}
    >
      <Live shown={shown} width={width} height={height} />
    </ErrorBoundary>
  );
}

interface LiveProps {
  readonly shown: Shown;
  readonly width: number;
  readonly height: number;
}

/** Drawn again only for other data, words or size: a step elsewhere on the page costs it nothing. */
const Live = memo(function Live({ shown: { card, drawing }, width, height }: LiveProps) {
  return (
    <div className={styles.live} data-chart="live">
      {drawing.element({ width, height, idPrefix: card.id })}
    </div>
  );
});

/** Whether the box is near the window, and how large it is, in whole pixels. */
function useBox(box: RefObject<HTMLDivElement | null>) {
  const [near, setNear] = useState(false);
  const [{ width, height }, setSize] = useState({ width: 0, height: 0 });
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    // On a busy page several changes come at once: the last of them is how it is now.
    const sight = new IntersectionObserver((entries) => setNear(entries.at(-1)?.isIntersecting ?? false), {
      rootMargin: nearMargin,
    });
    const size = new ResizeObserver((entries) => {
      const entry = entries.at(-1);
      if (entry) setSize({ width: Math.floor(entry.contentRect.width), height: Math.floor(entry.contentRect.height) });
    });
    sight.observe(element);
    size.observe(element);
    return () => {
      sight.disconnect();
      size.disconnect();
    };
  }, [box]);
  return { near, width, height };
}

/** Brings the drawing to the card of now: at first when the page is idle, later one chart a frame. */
function useDrawing({ card, drawing, shown, show }: Omit<Props, 'box' | 'eager'>, near: boolean): void {
  const isLive = shown !== null;
  const isCurrent = shown?.card === card;
  useEffect(() => {
    if (!near || isCurrent) return;
    let wanted = true;
    let cancel = () => {};
    const draw = () => {
      // Drawn within its own task: left to React, two charts could end up in one frame.
      if (wanted) cancel = afterPaint(() => flushSync(() => show({ card, drawing })));
    };
    if (isLive) draw();
    else cancel = whenIdle(() => void drawing.load().then(draw));
    return () => {
      wanted = false;
      cancel();
    };
  }, [near, isCurrent, isLive, card, drawing, show]);
}
