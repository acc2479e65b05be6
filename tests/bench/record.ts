declare global {
  interface Window {
    bench: {
      /** Resolves when all charts are live and the page has been quiet for a while. */
      readonly loaded: Promise<Loaded>;
      /**
       * Starts waiting for a click; `clicked` resolves when all that it changes has been painted: the words (headline and
       * key figures, or what a selector finds), and the charts with these ids.
       */
      readonly arm: (followers: readonly string[], words?: string) => void;
      clicked: Promise<Clicked>;
      readonly parts: () => { heading: Element | null; strip: Element | null };
    };
  }
}

/** Milliseconds since the navigation began. */
export interface Loaded {
  readonly firstPaint: number;
  readonly largestPaint: number;
  /** All drawings painted, as stills or live. */
  readonly marks: number;
  readonly firstLive: number;
  readonly allLive: number;
  /** Sum of what tasks take beyond 50 ms. */
  readonly blocking: number;
  readonly longest: number;
}

/** Milliseconds since the input event. */
export interface Clicked {
  readonly words: number;
  readonly charts: number;
}

/**
 * Runs in both pages before anything of theirs and notes when things have been painted. It knows only what the two
 * have in common: a headline, the key figures after it, figures with a drawing in a box marked `data-chart`.
 */
export function record(): void {
  const quiet = 700;
  const drawings = (kind = '') => document.querySelectorAll(`figure [data-chart${kind}]:has(svg)`).length;
  const parts = () => {
    const heading = document.querySelector('main h1');
    const page = heading?.closest('header')?.parentElement;
    return { heading, strip: page?.querySelector('h2')?.closest('section') ?? null };
  };
  /** Calls back with the time after the next paint: a message runs after the frame that was asked for before it. */
  const afterPaint = (then: (time: number) => void) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => then(performance.now());
      channel.port2.postMessage(null);
    });
  };
  const times = { firstPaint: 0, largestPaint: 0, marks: 0, firstLive: 0, allLive: 0, blocking: 0, longest: 0 };
  const watch = (type: string, note: (entry: PerformanceEntry) => void) => {
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  };
  watch('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') times.firstPaint = startTime;
  });
  watch('largest-contentful-paint', ({ startTime }) => {
    times.largestPaint = startTime;
  });
  watch('longtask', ({ duration }) => {
    times.longest = Math.max(times.longest, duration);
    times.blocking += Math.max(0, duration - 50);
  });

  const loaded = new Promise<Loaded>((resolve) => {
    const look = () => {
      afterPaint((time) => {
        const all = document.querySelectorAll('figure').length;
        const complete = document.readyState !== 'loading' && all > 0;
        if (complete && drawings() >= all) times.marks ||= time;
        if (drawings('="live"') > 0) times.firstLive ||= time;
        if (complete && drawings('="live"') >= all) {
          times.allLive = time;
          setTimeout(() => resolve(times), quiet);
        } else {
          look();
        }
      });
    };
    look();
  });

  const follow = (followers: readonly string[], words?: string) =>
    new Promise<Clicked>((resolve, reject) => {
      const { heading, strip } = words ? { heading: document.querySelector(words), strip: null } : parts();
      const painted = new Map<string, number>();
      let start = 0;
      let settled: ReturnType<typeof setTimeout> | undefined;
      const late = setTimeout(() => reject(new Error(`changed: ${[...painted.keys()]} only`)), 15_000);
      const done = () => {
        clearTimeout(late);
        const time = (names: readonly string[]) => Math.max(...names.map((name) => painted.get(name) ?? 0)) - start;
        resolve({ words: time(['heading', 'strip']), charts: time(followers) });
      };
      const observe = (name: string, element: Element | null | undefined) => {
        if (!element) throw new Error(`[bench] no ${name} to watch`);
        let asked = false;
        const observer = new MutationObserver(() => {
          if (asked) return;
          asked = true;
          requestAnimationFrame(() => {
            asked = false;
          });
          afterPaint((time) => {
            painted.set(name, time);
            clearTimeout(settled);
            if (painted.size === followers.length + (strip ? 2 : 1)) settled = setTimeout(done, quiet);
          });
        });
        observer.observe(element, { subtree: true, childList: true, characterData: true, attributes: true });
      };
      observe('heading', heading);
      if (strip) observe('strip', strip);
      for (const id of followers) observe(id, document.querySelector(`#${id} [data-chart]`));
      const onClick = (event: Event) => {
        start = event.timeStamp;
        performance.mark('bench-click');
      };
      document.addEventListener('click', onClick, { capture: true, once: true });
    });

  window.bench = {
    loaded,
    parts,
    clicked: new Promise(() => {}),
    arm: (followers, words) => {
      window.bench.clicked = follow(followers, words);
    },
  };
}
