import { openDB } from 'idb';

/** The template that each organisation's slides are made with, kept in the browser's database. It never leaves the machine. */

const database = 'thads-template';
const store = 'template';

export interface KeptTemplate {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What was chosen in this visit and could not be kept: a template, or none. */
const visit = new Map<string, KeptTemplate | undefined>();

/** The template of an organisation, by its code; undefined where none was chosen. */
export async function keptTemplate(organisation: string): Promise<KeptTemplate | undefined> {
  if (visit.has(organisation)) return visit.get(organisation);
  try {
    return known(await inStore((open) => open.get(store, organisation)));
  } catch {
    return undefined;
  }
}

/** Keeps one in the place of any before, or none. False where the browser keeps nothing: it then holds for this visit only. */
export async function keepTemplate(organisation: string, template: KeptTemplate | undefined): Promise<boolean> {
  try {
    await inStore<unknown>((open) =>
      template ? open.put(store, template, organisation) : open.delete(store, organisation),
    );
    visit.delete(organisation);
    return true;
  } catch {
    visit.set(organisation, template);
    return false;
  }
}

type Opened = Awaited<ReturnType<typeof openDB>>;

/** Opened for a single request, so that no tab stands in the way of another. A browser may refuse in the very call. */
async function inStore<T>(request: (open: Opened) => Promise<T>): Promise<T> {
  const open = await openDB(database, 1, { upgrade: (made) => void made.createObjectStore(store) });
  try {
    return await request(open);
  } finally {
    open.close();
  }
}

/** A database may hold anything. */
function known(found: unknown): KeptTemplate | undefined {
  if (typeof found !== 'object' || found === null) return undefined;
  const { name, bytes } = found as Record<string, unknown>;
  return typeof name === 'string' && bytes instanceof Uint8Array ? { name, bytes } : undefined;
}
