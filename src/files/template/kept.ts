import { openDB } from 'idb';
import { FileFailure } from '../fileFailure.ts';

/** The template that was chosen on this machine, kept in the browser's database. It never leaves the machine. */

const database = 'thads-template';
const store = 'template';
const key = 'pptx';

export interface KeptTemplate {
  readonly name: string;
  readonly bytes: Uint8Array;
}

async function opened() {
  return openDB(database, 1, { upgrade: (made) => void made.createObjectStore(store) });
}

/** The template, or undefined where none is kept or the browser keeps nothing. */
export async function keptTemplate(): Promise<KeptTemplate | undefined> {
  let open: Awaited<ReturnType<typeof opened>> | undefined;
  try {
    open = await opened();
    return (await open.get(store, key)) as KeptTemplate | undefined;
  } catch {
    return undefined;
  } finally {
    open?.close();
  }
}

/** Keeps one in the place of any before, or none. Throws a `FileFailure` where the browser does not. */
export async function keepTemplate(template: KeptTemplate | undefined): Promise<void> {
  try {
    const open = await opened();
    if (template) await open.put(store, template, key);
    else await open.delete(store, key);
    open.close();
  } catch (error) {
    throw new FileFailure('templateNotKept', String(error));
  }
}
