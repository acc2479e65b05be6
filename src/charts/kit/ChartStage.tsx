import { type CSSProperties, memo, type ReactElement, useContext, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Messages } from '../../i18n/messages.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx';
import { loadDraw, loadedDraw } from '../draws.ts';
import styles from './ChartStage.module.css';
import { afterPaint, whenIdle } from './frameQueue.ts';
import type { ChartId, ChartSpec, Draw, Heights } from './spec.ts';
import { type Still, StillsContext } from './stills.ts';

/** How far below or above the window a chart is already kept up to date, as an IntersectionObserver margin. */
const nearMargin = '300px 0px';

interface Props<Data> {
  readonly spec: ChartSpec<Data>;
  readonly data: Data;
  /** Drawn wherever it stands: paper has no window that it could come near. */
  readonly eager?: boolean;
}

interface Shown<Data> {
  readonly data: Data;
  readonly messages: Messages;
  readonly draw: Draw<Data>;
}

/**
 * The box of a drawing, of its final height from the first paint. It holds the still that the build made, until the
 * live chart takes its place when the page is idle and the box is near the window. A later change of data reaches the
 * drawing after the words of that change have been painted, one chart at a time.
 */
export function ChartStage<Data>({ spec, data, eager = false }: Props<Data>) {
  const messages = useMessages();
  const stills = useContext(StillsContext);
  const box = useRef<HTMLDivElement>(null);
  const { near, width, height: tall } = useBox(box);
  const shown = useShown(spec.id, data, messages, near || eager);
  const height = spec.height(data);
  stills.collect?.(spec.id, { data, height });
  const style = {
    '--wide': `${height.wide}px`,
    '--middle': `${height.middle ?? height.wide}px`,
    '--narrow': `${height.narrow}px`,
  } as CSSProperties;
  return (
    <div ref={box} className={styles.stage} style={style} aria-busy={shown !== null && shown.data !== data}>
      {shown && width > 0 ? (
        <ErrorBoundary
          fallback={() => <p className={styles.broken}>{messages.app.crash.part}</p>}
          resetKey={shown.data}
        >
          <Live spec={spec} shown={shown} width={width} height={tall} />
        </ErrorBoundary>
      ) : (
        <StillBox spec={spec} data={data} />
      )}
    </div>
  );
}

interface LiveProps<Data> {
  readonly spec: ChartSpec<Data>;
  readonly shown: Shown<Data>;
  readonly width: number;
  readonly height: number;
}

/** Drawn again only for other data, words or size: a step elsewhere on the page costs it nothing. */
const Live = memo(function Live<Data>({ spec, shown, width, height }: LiveProps<Data>) {
  const Drawing = shown.draw;
  return (
    <div className={styles.live} data-chart="live">
      <Drawing data={shown.data} width={width} height={height} messages={shown.messages} idPrefix={spec.id} />
    </div>
  );
}) as <Data>(props: LiveProps<Data>) => ReactElement;

/** Whether the box is near the window, and how large it is, in whole pixels. */
function useBox(box: React.RefObject<HTMLDivElement | null>) {
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

/** The data that the drawing has got to; null until it is live. */
function useShown<Data>(id: ChartId, data: Data, messages: Messages, near: boolean): Shown<Data> | null {
  const [shown, setShown] = useState<Shown<Data> | null>(null);
  const isLive = shown !== null;
  const isCurrent = shown?.data === data && shown.messages === messages;
  useEffect(() => {
    if (!near || isCurrent) return;
    let cancel: () => void;
    const show = (draw: Draw<never>) => {
      // Drawn within its own task: left to React, two charts could end up in one frame.
      cancel = afterPaint(() => flushSync(() => setShown({ data, messages, draw: draw as Draw<Data> })));
    };
    const ready = isLive ? loadedDraw(id) : undefined;
    if (ready) {
      show(ready);
      return () => cancel();
    }
    let wanted = true;
    cancel = whenIdle(() => {
      void loadDraw(id).then((draw) => {
        if (wanted) show(draw);
      });
    });
    return () => {
      wanted = false;
      cancel();
    };
  }, [id, near, isCurrent, isLive, data, messages]);
  return shown;
}

/** The still of the data that the page was prerendered with; for other data an empty box of the same height. */
function StillBox<Data>({ spec, data }: Props<Data>) {
  const messages = useMessages();
  const stills = useContext(StillsContext);
  const [first] = useState({ data, messages });
  if (first.data !== data || first.messages !== messages) return <div className={styles.skeleton} />;
  const description = spec.describe(data, messages);
  const still = stills.get?.(spec.id);
  if (!still && !stills.inHtml) return <div className={styles.skeleton} />;
  return (
    <div className={styles.still} role="img" aria-label={description} data-chart="still">
      {stillSizes(spec.height(data)).map(([size, className]) => (
        <div
          key={size}
          className={className}
          // In the browser the still is in the HTML already and React leaves it alone.
          suppressHydrationWarning
          // biome-ignore lint/security/noDangerouslySetInnerHtml: svg that our own build drew from our own data
          dangerouslySetInnerHTML={{ __html: still?.[size] ?? '' }}
        />
      ))}
    </div>
  );
}

/** Which stills a box holds, each shown at the widths that it was drawn for. */
function stillSizes({ middle }: Heights): readonly (readonly [keyof Still, string | undefined])[] {
  if (middle === undefined)
    return [
      ['wide', styles.wide],
      ['narrow', styles.narrow],
    ];
  return [
    ['wide', styles.wideOnly],
    ['middle', styles.middle],
    ['narrow', styles.narrow],
  ];
}
