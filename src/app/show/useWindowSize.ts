import { useEffect, useState } from 'react';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** How large the window is. */
export function useWindowSize(): Size {
  const [size, setSize] = useState(now);
  useEffect(() => {
    const look = () => setSize(now());
    addEventListener('resize', look);
    return () => removeEventListener('resize', look);
  }, []);
  return size;
}

function now(): Size {
  return { width: innerWidth, height: innerHeight };
}
