import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import type { Card } from '../../charts/kit/card.ts';
import type { PageContent } from '../../charts/kit/exportContext.ts';
import type { Look } from '../../domain/look.ts';
import { useWords } from '../../i18n/useMessages.ts';
import { Controls } from './Controls.tsx';
import styles from './Show.module.css';
import { type Shown, Slide } from './Slide.tsx';
import { commandOf, rowsOnSlides, scaleIn, stepped } from './steps.ts';
import { showHash } from './useShowing.ts';
import { useWindowSize } from './useWindowSize.ts';
import { showWords } from './words.ts';

export interface ShowProps {
  /** What the page says and shows now; undefined where it has nothing, or its code has not come. */
  readonly content: () => PageContent | undefined;
  /** Fetches what the page's content comes with. */
  readonly ready: () => Promise<unknown>;
  /** Tells when the content may have changed though the look has not. */
  readonly changes: ((told: () => void) => () => void) | undefined;
  /** What is looked at now. */
  readonly look: Look;
  readonly filters: ReactNode;
  readonly end: () => void;
}

/** A page shown slide by slide on a screen that people look at together: its key figures, then a card each. */
export function Show({ content, ready, changes, look, filters, end }: ShowProps) {
  const words = useWords(showWords);
  const dialog = useRef<HTMLDialogElement>(null);
  const window = useWindowSize();
  const { headline, slides } = useSlides({ content, ready, changes });
  const [at, setAt] = useState(0);
  const [seconds, setSeconds] = useState(15);
  // Who wants no motion steps by hand.
  const [playing, setPlaying] = useState(() => !matchMedia('(prefers-reduced-motion: reduce)').matches);
  const [filtering, setFiltering] = useState(false);
  const current = Math.min(at, Math.max(0, slides.length - 1));
  const go = (by: number) => setAt(stepped(current, by, slides.length));
  useEffect(() => {
    dialog.current?.showModal();
    // Keys are its own until a control is gone to.
    dialog.current?.focus();
  }, []);
  // The view writes its address without it.
  useEffect(() => {
    if (location.hash !== showHash)
      history.replaceState(history.state, '', location.pathname + location.search + showHash);
  });
  useEffect(() => {
    if (!playing || filtering || slides.length < 2) return;
    const timer = setTimeout(() => setAt(stepped(current, 1, slides.length)), seconds * 1000);
    return () => clearTimeout(timer);
  }, [playing, filtering, seconds, current, slides.length]);
  const onKey = (event: KeyboardEvent) => {
    const { tagName: tag } = event.target as Element;
    const command = event.altKey || event.ctrlKey || event.metaKey ? undefined : commandOf(event.key, { tag });
    if (!command) return;
    event.preventDefault();
    if (command === 'pause') setPlaying(!playing);
    else if (command === 'first') setAt(0);
    else if (command === 'last') setAt(slides.length - 1);
    else go(command === 'next' ? 1 : -1);
  };
  const scale = scaleIn(window);
  const slide = slides[current];
  return (
    <dialog
      ref={dialog}
      tabIndex={-1}
      className={styles.dialog}
      aria-label={words.title}
      onClose={end}
      onKeyDown={onKey}
    >
      <div
        className={styles.stage}
        style={{ width: window.width / scale, height: window.height / scale, transform: `scale(${scale})` }}
      >
        {filtering && <div className={styles.filters}>{filters}</div>}
        {/* Said where one steps by hand; what goes on by itself would interrupt. */}
        <p className="visuallyHidden" aria-live={playing ? 'off' : 'polite'}>
          {slide && `${words.slide(current + 1, slides.length)}: ${slide.card.title}`}
        </p>
        {slide ? (
          <Slide key={`${slide.card.id} ${slide.rows?.from}`} {...slide} headline={headline} look={look} />
        ) : (
          <p className={styles.nothing}>{slides.length > 0 ? words.drawing : words.nothing}</p>
        )}
        <Controls
          at={current}
          count={slides.length}
          go={go}
          playing={playing}
          play={setPlaying}
          seconds={seconds}
          stand={setSeconds}
          filtering={filtering}
          filter={setFiltering}
          end={() => dialog.current?.close()}
        />
      </div>
    </dialog>
  );
}

/** The slides of a page: its key figures as soon as they are made, then its cards. */
function useSlides({ content, ready, changes }: Pick<ShowProps, 'content' | 'ready' | 'changes'>) {
  const [there, setThere] = useState(false);
  const [changed, change] = useReducer((count: number) => count + 1, 0);
  useEffect(() => changes?.(change), [changes]);
  const [key, setKey] = useState<{ readonly of: PageContent; readonly card?: Card }>();
  useEffect(() => {
    const come = () => setThere(true);
    void ready().then(come, come);
  }, [ready]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is asked again once its code is there
  const page = useMemo(() => content(), [content, there, changed]);
  useEffect(() => {
    let wanted = true;
    void page?.keyFigures?.().then(
      ({ card }) => wanted && setKey({ of: page, card }),
      () => wanted && setKey({ of: page }),
    );
    return () => {
      wanted = false;
    };
  }, [page]);
  const made = key?.of === page ? key : undefined;
  // They keep their place while they are made.
  const first = !page?.keyFigures || (made && !made.card) ? [] : [made?.card];
  const slides = useMemo(() => (page?.cards ?? []).flatMap(slidesOf), [page]);
  const keys = first.map((card): Shown | undefined => card && { card });
  return { headline: page?.headline ?? '', slides: [...keys, ...slides] };
}

/** A page's table is for reading, not for looking at from afar, unless it says what of it is. */
function slidesOf(card: Card): readonly Shown[] {
  if (card.drawing !== undefined || card.withheld !== undefined) return [{ card }];
  return card.wall ? rowsOnSlides(card.table().rows.length).map((rows) => ({ card, rows })) : [];
}
