import * as v from 'valibot';
import type { Draft } from '../../domain/emulation/draft.ts';
import type { EventDraft } from '../../domain/ownEvents.ts';
import { rawDrafts } from '../events/schema.ts';
import { all as allEvents, keep as keepEvents, kept as keptEvents } from '../events/store.ts';
import type { KeptStore } from '../keptStore.ts';
import { rawDraft } from '../scoring/schema.ts';
import { all as allTables, keep as keepTable, kept as keptTable } from '../scoring/store.ts';

/** What an office types beside its figures and keeps on its machine, for its backup. */
export interface TypedThings {
  /** Scoring tables, by organisation and year. */
  readonly scoring: Readonly<Record<string, Draft>>;
  /** Events, by organisation. */
  readonly events: Readonly<Record<string, readonly EventDraft[]>>;
}

/** What a backup may hold of it. */
export const typedSchema = v.object({
  scoring: v.record(v.string(), rawDraft),
  events: v.record(v.string(), rawDrafts),
});

/** All that is kept. Rejects where nothing can be kept. */
export async function typedThings(): Promise<TypedThings> {
  const [scoring, events] = await Promise.all([allTables(), allEvents()]);
  return { scoring, events };
}

/** What became of the things of a backup: keys of those that are kept now, and how many gave way to others that were here. */
export interface Laid {
  readonly scoring: readonly string[];
  readonly events: readonly string[];
  readonly left: number;
}

/** Keeps what a backup holds where nothing of the kind is kept yet: what is here is what somebody typed last, and stays. */
export async function layTyped({ scoring, events }: TypedThings): Promise<Laid> {
  const tables = await layEach(scoring, { kept: keptTable, keep: keepTable });
  const lists = await layEach(events, { kept: keptEvents, keep: keepEvents });
  return { scoring: tables.laid, events: lists.laid, left: tables.left + lists.left };
}

async function layEach<T>(things: Readonly<Record<string, T>>, { kept, keep }: Pick<KeptStore<T>, 'kept' | 'keep'>) {
  const laid: string[] = [];
  let left = 0;
  for (const [key, thing] of Object.entries(things)) {
    const here = await kept(key);
    if (here === undefined) {
      await keep(key, thing);
      laid.push(key);
    } else if (JSON.stringify(here) !== JSON.stringify(thing)) left += 1;
  }
  return { laid, left };
}
