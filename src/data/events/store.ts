import { keptStore } from '../keptStore.ts';
import { draftsIn } from './parse.ts';

/** The events that an office keeps on this machine, a list for each organisation, as they were typed. */
export const { kept, keep, all } = keptStore('thads-events', 'events', draftsIn);
