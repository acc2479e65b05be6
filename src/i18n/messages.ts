import type { vi } from './vi/vi.ts';

/** What a language must be able to say: the shape of the first one. */
export type Messages = typeof vi;
