import { lazyPart } from '../../ui/lazyPart.tsx';

/** The foot of every page: its HTML comes with the page, its code when the page stands. */
export const footer = lazyPart(async () => (await import('./Footer.tsx')).Footer);
