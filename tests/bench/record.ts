declare global {
  interface Window {
    bench: {
      /** Resolves when all charts are drawn and the page has been quiet for a second. */
      readonly loaded: Promise<Loaded>;
      /**
       * Starts waiting for a click; `clicked` resolves when all that it changes has been painted: the words (headline and
       * key figures, or what a selector finds), and the charts, at least those with these ids.
       */
      readonly arm: (followers: readonly string[], words?: string) => void;
      clicked: Promise<Clicked>;
    };
  }
}

/** Milliseconds since the navigation began, but for the last two. */
export interface Loaded {
  readonly firstPaint: number;
  readonly largestPaint: number;
  /** All drawings painted, as stills or live. */
  readonly marks: number;
  /** Sum of what tasks take beyond 50 ms, until the page is quiet. */
  readonly blocking: number;
  readonly longest: number;
  /** Sum of the scores of the browser. */
  readonly shift: number;
  /** Asked for before the first half second without a request or a long task after the page has been loaded. */
  readonly bytesBeforeIdle: number;
}

/** Milliseconds since the input event. */
export interface Clicked {
  readonly words: number;
  readonly charts: number;
}

/**
 * Runs in all pages before anything of theirs and notes when things have been painted. It knows only what they have in
 * common: a headline, the key figures after it, figures with a drawing in a box marked `data-chart`.
 */
export function record(): void {
  const settled = 500;
  /** Calls back with the time after the next paint: a message runs after the frame that was asked for before it. */
  const afterPaint = (then: (time: number) => void) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => then(performance.now());
      channel.port2.postMessage(null);
    });
  };
  const times = { firstPaint: 0, largestPaint: 0, marks: 0, blocking: 0, longest: 0, shift: 0, bytesBeforeIdle: 0 };
  let busyUntil = 0;
  const requests: PerformanceResourceTiming[] = [];
  const watch = (type: string, note: (entry: PerformanceEntry) => void) => {
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  };
  watch('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') times.firstPaint = startTime;
  });
  watch('largest-contentful-paint', ({ startTime }) => {
    times.largestPaint = startTime;
  });
  watch('longtask', ({ startTime, duration }) => {
    times.longest = Math.max(times.longest, duration);
    times.blocking += Math.max(0, duration - 50);
    busyUntil = Math.max(busyUntil, startTime + duration);
  });
  watch('layout-shift', (entry) => {
    times.shift += (entry as PerformanceEntry & { value: number }).value;
  });
  watch('resource', (entry) => {
    const request = entry as PerformanceResourceTiming;
    requests.push(request);
    busyUntil = Math.max(busyUntil, request.responseEnd);
  });

  const loaded = new Promise<Loaded>((resolve) => {
    let idleAt = 0;
    const rest = () => {
      const now = performance.now();
      const since = Math.max(busyUntil, times.marks, performance.getEntriesByType('navigation')[0]?.duration ?? 0);
      if (now - since > settled) idleAt ||= since;
      if (now - since < 2 * settled) {
        setTimeout(rest, 100);
        return;
      }
      const sent = [...performance.getEntriesByType('navigation'), ...requests] as PerformanceResourceTiming[];
      times.bytesBeforeIdle = sent
        .filter(({ startTime }) => startTime <= idleAt)
        .reduce((sum, { transferSize }) => sum + transferSize, 0);
      resolve(times);
    };
    const look = () => {
      afterPaint((time) => {
        const all = document.querySelectorAll('figure').length;
        const drawn = document.querySelectorAll('figure [data-chart]:has(svg)').length;
        if (document.readyState === 'loading' || all === 0 || drawn < all) return look();
        times.marks = time;
        rest();
      });
    };
    look();
  });

  const near = (figure: Element) => {
    const { top, bottom } = figure.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  };
  const isDrawn = () =>
    [...document.querySelectorAll('main figure')]
      .filter(near)
      .every((figure) => figure.querySelector('[data-chart] svg') && !figure.querySelector('[aria-busy="true"]'));

  const follow = (followers: readonly string[], words = 'main h1') =>
    new Promise<Clicked>((resolve, reject) => {
      const main = document.querySelector('main');
      if (!main) throw new Error('[bench] no main to watch');
      const strip =
        words === 'main h1' ? document.querySelector('main h1')?.closest('header')?.nextElementSibling : null;
      let start = 0;
      let last = 0;
      const painted = { words: 0, charts: 0 };
      const changed = new Set<string>();
      const late = performance.now() + 15_000;
      const touches = (node: Node, selector: string) => {
        const element = node instanceof Element ? node : node.parentElement;
        return element?.closest(selector) ?? (node instanceof Element ? node.querySelector(selector) : null);
      };
      const observer = new MutationObserver((records) => {
        if (start === 0) return;
        const kinds = new Set<'words' | 'charts'>();
        for (const { target, addedNodes } of records) {
          if (strip?.contains(target)) kinds.add('words');
          for (const node of [...addedNodes, target]) {
            const element = node instanceof Element ? node : node.parentElement;
            // What holds both says nothing about either, unless it has come as a whole.
            if (node === target ? element?.closest(words) : touches(node, words)) kinds.add('words');
            const box = node === target ? element?.closest('[data-chart]') : touches(node, '[data-chart]');
            if (!box) continue;
            kinds.add('charts');
            const id = box.closest('figure')?.id;
            if (id) changed.add(id);
          }
        }
        last = performance.now();
        for (const kind of kinds) {
          afterPaint((time) => {
            painted[kind] = time;
          });
        }
      });
      observer.observe(main, { subtree: true, childList: true, characterData: true, attributes: true });
      const wait = () => {
        const now = performance.now();
        const complete = painted.words > 0 && followers.every((id) => changed.has(id)) && isDrawn();
        if (complete && now - Math.max(last, painted.charts, painted.words) > settled) {
          observer.disconnect();
          resolve({ words: painted.words - start, charts: Math.max(painted.charts, painted.words) - start });
        } else if (now > late) {
          observer.disconnect();
          reject(new Error(`[bench] changed in 15 s: ${[...changed]}, words ${painted.words > 0}`));
        } else {
          setTimeout(wait, 100);
        }
      };
      const onClick = (event: Event) => {
        start = event.timeStamp;
        performance.mark('bench-click');
        setTimeout(wait, settled);
      };
      document.addEventListener('click', onClick, { capture: true, once: true });
    });

  window.bench = {
    loaded,
    clicked: new Promise(() => {}),
    arm: (followers, words) => {
      window.bench.clicked = follow(followers, words);
    },
  };
}
