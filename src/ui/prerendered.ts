import { createContext } from 'react';

/**
 * How this rendering stands to prerendered HTML: there is none, it is being written, within a `noscript` of it (which has no
 * other within), or it has been read by a browser and is now brought to life.
 */
export type Prerendered = 'none' | 'writing' | 'folded' | 'reading';

export const PrerenderedContext = createContext<Prerendered>('none');
