import { keptStore } from '../keptStore.ts';
import { draftIn } from './parse.ts';

/** The scoring tables that an office keeps on this machine, one for each organisation and year, as they were typed. */
export const { kept, keep, all } = keptStore('thads-scoring', 'tables', draftIn);
