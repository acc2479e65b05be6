import { useEffect, useRef, useState } from 'react';
import { publishedBuild } from '../../data/source/published.ts';

/** How often a page that is left open looks, milliseconds. */
const interval = 30 * 60_000;

/** What a reader comes back to is not asked about again within this time, milliseconds. */
const rest = 60_000;

/** How the server's build stands to that of this page; undefined before it has said. */
export type Standing = 'same' | 'newer' | 'unreachable' | 'unclear';

/**
 * Which build the server has: asked when the page stands, when the reader comes back to it, from time to time, and whenever
 * code was missing. `update` is called for another build. Once there is another it stays.
 */
export function usePublished(root: string, missing: number, update: () => void): Standing | undefined {
  const [standing, setStanding] = useState<Standing>();
  const asked = useRef({ at: 0, missing });
  useEffect(() => {
    let wanted = true;
    const ask = async () => {
      asked.current = { at: Date.now(), missing };
      const published = await publishedBuild(root);
      if (!wanted) return;
      const found = standingOf(published);
      if (found === 'newer') update();
      setStanding((before) => (before === 'newer' ? before : found));
    };
    const comeBack = () => {
      if (document.visibilityState === 'visible' && Date.now() - asked.current.at > rest) void ask();
    };
    void ask();
    const timer = setInterval(ask, interval);
    document.addEventListener('visibilitychange', comeBack);
    return () => {
      wanted = false;
      clearInterval(timer);
      document.removeEventListener('visibilitychange', comeBack);
    };
  }, [root, missing, update]);
  return standing;
}

function standingOf(published: Awaited<ReturnType<typeof publishedBuild>>): Standing {
  if (typeof published === 'string') return published;
  return published.build === document.documentElement.dataset['build'] ? 'same' : 'newer';
}
