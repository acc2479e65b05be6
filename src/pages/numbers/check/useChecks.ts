import { createContext, useCallback, useContext, useMemo, useRef, useState } from 'react';
import { useDataSource } from '../../../data/source/context.ts';
import type { DataSource } from '../../../data/source/source.ts';
import { useMessages } from '../../../i18n/useMessages.ts';
import { noteMissing } from '../../../ui/trouble.ts';
import { useLocation } from '../../../url/location.ts';
import { apiHref } from '../apiHref.ts';
import type { Checked } from './checkFile.ts';
import type { SheetsOf } from './openFile.ts';

/** Files that were brought back to be checked. */

export interface CheckEntry {
  readonly id: number;
  readonly name: string;
  readonly file: Blob;
  readonly state: { readonly kind: 'checking' } | { readonly kind: 'failed' } | Checked;
}

export interface Checks {
  readonly entries: readonly CheckEntry[];
  readonly add: (files: readonly { readonly name: string; readonly content: Blob }[]) => void;
  readonly retry: (entry: CheckEntry) => void;
  readonly remove: (id: number) => void;
}

const nothing = () => undefined;
export const ChecksContext = createContext<Checks>({ entries: [], add: nothing, retry: nothing, remove: nothing });

export function useChecks(): Checks {
  return useContext(ChecksContext);
}

/** The checks of a page: what reads and compares comes with the first file. */
export function useNewChecks(): Checks {
  const messages = useMessages();
  const source = useDataSource();
  const [path] = useLocation();
  const [entries, setEntries] = useState<readonly CheckEntry[]>([]);
  const last = useRef(0);
  const check = useCallback(
    async ({ id, file }: Pick<CheckEntry, 'id' | 'file'>) => {
      const update = (state: CheckEntry['state']) =>
        setEntries((before) => before.map((entry) => (entry.id === id ? { ...entry, state } : entry)));
      update({ kind: 'checking' });
      try {
        const { checkFile } = await import('./checkFile.ts');
        const bytes = new Uint8Array(await file.arrayBuffer());
        update(await checkFile(bytes, { sheetsOf, sourceOf: (own) => sourceFor(own, source, path), messages }));
      } catch (error) {
        console.warn('[check]', error);
        noteMissing();
        update({ kind: 'failed' });
      }
    },
    [messages, source, path],
  );
  return useMemo(
    () => ({
      entries,
      add: (files) => {
        const added = files.map(({ name, content }): CheckEntry => {
          last.current += 1;
          return { id: last.current, name, file: content, state: { kind: 'checking' } };
        });
        setEntries((before) => [...added.toReversed(), ...before]);
        for (const entry of added) void check(entry);
      },
      retry: (entry) => void check(entry),
      remove: (id) => setEntries((before) => before.filter((entry) => entry.id !== id)),
    }),
    [entries, check],
  );
}

/** The figures that a file was made of, whichever are looked at now. */
async function sourceFor(own: boolean, current: DataSource, path: string): Promise<DataSource> {
  if ((current.id === 'own') === own) return current;
  if (own) {
    const [{ ownSource }, { openedOwnData }] = await Promise.all([
      import('../../../data/own/ownSource.ts'),
      import('../../../data/own/opened.ts'),
    ]);
    return ownSource(openedOwnData, 0);
  }
  const { httpSource } = await import('../../../data/source/httpSource.ts');
  return httpSource(new URL(apiHref(path, ''), window.location.href).href);
}

/** Sheets are read by the worker that reads an office's files, behind its gate. */
const sheetsOf: SheetsOf = async (bytes) => {
  const { openReader } = await import('../../../workbooks/reader.ts');
  const reader = openReader();
  try {
    const file = 'tep';
    const outcome = await reader.read(file, { name: file, content: new Blob([bytes]) });
    if (outcome.kind !== 'read') return undefined;
    return await Promise.all(
      outcome.sheets.map(async ({ name, rows }, sheet) => ({
        name,
        rows: (await reader.rows({ file, sheet }, 0, rows)).rows,
      })),
    );
  } finally {
    reader.close();
  }
};
