import { createContext } from 'react';

/**
 * How this rendering stands to prerendered HTML: there is none, it is being written, or it has been read by a browser
 * and is now brought to life.
 */
export type Prerendered = 'none' | 'writing' | 'reading';

export const PrerenderedContext = createContext<Prerendered>('none');
