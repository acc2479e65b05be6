import { lazyPart } from '../../ui/lazyPart.tsx';

/** The presentation of a page: it comes when it is asked for. */
export const show = lazyPart(async () => (await import('./Show.tsx')).Show);
