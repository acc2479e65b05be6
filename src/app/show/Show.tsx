import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import type { Card } from '../../charts/kit/card.ts';
import type { PageContent } from '../../charts/kit/exportContext.ts';
import type { Look } from '../../domain/look.ts';
import { useWords } from '../../i18n/useMessages.ts';
import { Controls } from './Controls.tsx';
import styles from './Show.module.css';
import { Slide } from './Slide.tsx';
import { commandOf, scaleIn, stepped } from './steps.ts';
import { showHash } from './useShowing.ts';
import { useWindowSize } from './useWindowSize.ts';
import { showWords } from './words.ts';

export interface ShowProps {
  /** What the page says and shows now; undefined where it has nothing, or its code has not come. */
  readonly content: () => PageContent | undefined;
  /** Fetches what the page's content comes with. */
  readonly ready: () => Promise<unknown>;
  /** What is looked at now. */
  readonly look: Look;
  readonly filters: ReactNode;
  readonly end: () => void;
}

/** A page shown slide by slide on a screen that people look at together: its key figures, then a card each. */
export function Show({ content, ready, look, filters, end }: ShowProps) {
  const words = useWords(showWords);
  const dialog = useRef<HTMLDialogElement>(null);
  const window = useWindowSize();
  const { headline, cards } = useSlides(content, ready);
  const [at, setAt] = useState(0);
  const [seconds, setSeconds] = useState(15);
  // Who wants no motion steps by hand.
  const [playing, setPlaying] = useState(() => !matchMedia('(prefers-reduced-motion: reduce)').matches);
  const [filtering, setFiltering] = useState(false);
  const current = Math.min(at, Math.max(0, cards.length - 1));
  const go = (by: number) => setAt(stepped(current, by, cards.length));
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
    if (!playing || filtering || cards.length < 2) return;
    const timer = setTimeout(() => setAt(stepped(current, 1, cards.length)), seconds * 1000);
    return () => clearTimeout(timer);
  }, [playing, filtering, seconds, current, cards.length]);
  const onKey = (event: KeyboardEvent) => {
    const { tagName: tag } = event.target as Element;
    const command = event.altKey || event.ctrlKey || event.metaKey ? undefined : commandOf(event.key, { tag });
    if (!command) return;
    event.preventDefault();
    if (command === 'pause') setPlaying(!playing);
    else if (command === 'first') setAt(0);
    else if (command === 'last') setAt(cards.length - 1);
    else go(command === 'next' ? 1 : -1);
  };
  const scale = scaleIn(window);
  const card = cards[current];
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
          {card && `${words.slide(current + 1, cards.length)}: ${card.title}`}
        </p>
        {card ? (
          <Slide key={card.id} card={card} headline={headline} look={look} />
        ) : (
          <p className={styles.nothing}>{cards.length > 0 ? words.drawing : words.nothing}</p>
        )}
        <Controls
          at={current}
          count={cards.length}
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
function useSlides(content: ShowProps['content'], ready: ShowProps['ready']) {
  const [there, setThere] = useState(false);
  const [key, setKey] = useState<{ readonly of: PageContent; readonly card?: Card }>();
  useEffect(() => {
    const come = () => setThere(true);
    void ready().then(come, come);
  }, [ready]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is asked again once its code is there
  const page = useMemo(() => content(), [content, there]);
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
  return { headline: page?.headline ?? '', cards: [...first, ...(page?.cards ?? []).filter(hasPicture)] };
}

/** A page's table is for reading, not for looking at from afar. */
function hasPicture({ drawing, withheld }: Card): boolean {
  return drawing !== undefined || withheld !== undefined;
}
