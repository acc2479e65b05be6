import { useEffect, useState } from 'react';
import { Lazy, lazyPart } from '../../ui/lazyPart.tsx';
import { useTrouble } from '../../ui/trouble.ts';

const watchman = lazyPart(async () => (await import('./Watchman.tsx')).Watchman);

/** How long a page stands before anything is fetched for later visits, milliseconds: who leaves sooner pays for nothing. */
const calm = 5_000;

/**
 * Looks after what happens between the page and its server: another build there, code or data that cannot be had. What does
 * it comes once the page has stood for a while, or when it is needed.
 */
export function Watch() {
  const [stands, setStands] = useState(false);
  const { missing, since } = useTrouble();
  useEffect(() => {
    const timer = setTimeout(setStands, calm, true);
    return () => clearTimeout(timer);
  }, []);
  return (stands || missing || since) && <Lazy part={watchman} of={{ missing, since }} failed={nothing} />;
}

const nothing = () => null;
