import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import type { Change } from '../../../src/data/own/changes.ts';
import type { Remembered } from '../../../src/data/own/kept.ts';
import type { OwnData } from '../../../src/data/own/store.ts';
import { check } from '../../../src/import/checks.ts';
import { understand } from '../../../src/import/understand.ts';
import type { SheetEntry } from '../../../src/pages/numbers/own/importState.ts';
import { startImport } from '../../../src/pages/numbers/own/importStore.ts';
import type { Reader } from '../../../src/workbooks/reader.ts';
import { readFile } from '../../../src/workbooks/readFile.ts';
import { workbookPath } from '../../fixtures/correctedWorkbook.ts';
import { vinhPhuc } from '../../fixtures/vinhPhuc.ts';

const file = '05-T10-T11-2022-hai-sheet.xlsx';
const october = { statYear: 2022, months: 1 };

/** The worker's work done here, as slowly as a test wants. */
async function readerOf(pause: () => Promise<void>): Promise<Reader> {
  const read = await readFile({ name: file, content: new Uint8Array(readFileSync(workbookPath(file))) });
  const grids = read.kind === 'read' ? read.grids.slice(0, 2) : [];
  return {
    read: async () => ({
      kind: 'read',
      hasMacros: false,
      sheets: grids.map(({ name, rows, isHidden }) => ({ name, rows: rows.length, columns: 20, isHidden })),
    }),
    understand: async ({ sheet }, { organisation, answers }) => {
      await pause();
      const grid = grids[sheet];
      return (grid ? understand(grid, organisation, answers) : []).map((found) =>
        found.kind === 'table'
          ? { table: found, findings: check(found, { units: [], periodBefore: null, yearBefore: null }) }
          : { refused: found },
      );
    },
    rows: async () => ({ rows: [], merges: [], hiddenRows: [], hiddenColumns: [] }),
    forget: async () => undefined,
    close: () => undefined,
  };
}

function ownOf(remembered: readonly Remembered[]): { readonly own: OwnData; readonly changes: Change[] } {
  const changes: Change[] = [];
  const overview = {
    state: { revision: 7, changedAt: '', backedUpAt: null },
    offices: [],
    reports: [],
    targets: [],
    remembered,
  };
  const own = {
    overview: async () => overview,
    report: async () => undefined,
    change: async (change: Change) => {
      changes.push(change);
      return 8;
    },
  };
  return { own: own as unknown as OwnData, changes };
}

async function started(remembered: readonly Remembered[] = [], pause: () => Promise<void> = () => Promise.resolve()) {
  const { own, changes } = ownOf(remembered);
  const reader = await readerOf(pause);
  const running = startImport({
    openReader: async () => reader,
    own,
    offices: [],
    published: [vinhPhuc],
    preferred: undefined,
  });
  const sheets = (): readonly SheetEntry[] => {
    const state = running.store.getState().files[0]?.state;
    return state?.kind === 'read' ? state.sheets : [];
  };
  running.add([{ name: file, content: '' }]);
  await vi.waitFor(() => expect(sheets().every(({ results }) => results !== null) && sheets().length).toBe(2));
  return { running, sheets, changes };
}

const questionsOf = ({ results }: SheetEntry) =>
  (results ?? []).flatMap((found) => ('table' in found ? found.table.questions.map(({ kind }) => kind) : []));

describe('what is being imported', () => {
  it('is of the published office whose units it names', async () => {
    const { running, sheets } = await started();
    expect(running.store.getState()).toMatchObject({ office: { code: 'vinh-phuc' }, isNew: true });
    expect(sheets().map(questionsOf)).toEqual([['period'], ['period', 'moneyUnit']]);
  });

  it('keeps the last answer, also where an earlier one takes longer to be understood', async () => {
    let slow = false;
    const pauses: (() => void)[] = [];
    const { running, sheets } = await started([], () =>
      slow ? new Promise((resolve) => pauses.push(resolve)) : Promise.resolve(),
    );
    slow = true;
    const [, money] = sheets();
    if (!money) throw new Error('no sheet');
    running.answer(money.key, { period: october });
    running.answer(money.key, { period: october, moneyUnit: 1 });
    await vi.waitFor(() => expect(pauses.length).toBe(2));
    // The second is understood before the first.
    pauses[1]?.();
    await vi.waitFor(() => expect(sheets()[1]?.answers).toEqual({ period: october, moneyUnit: 1 }));
    pauses[0]?.();
    for (const later of pauses.slice(2)) later();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(sheets()[1]?.answers).toEqual({ period: october, moneyUnit: 1 });
    expect(sheets().map(questionsOf)[1]).toEqual([]);
  });

  it('answers what was answered the last time, and forgets it for good when it is told to', async () => {
    const memory = { organisation: 'vinh-phuc', form: '05/TK-THA', columns: {}, aliases: {}, moneyUnit: 1 };
    const { running, sheets, changes } = await started([memory]);
    const [, money] = sheets();
    expect(money && questionsOf(money)).toEqual(['period']);
    expect(money?.remembered).toEqual(memory);
    if (money) await running.forget(money.key);
    expect(changes).toEqual([{ forgotten: [memory] }]);
    await vi.waitFor(() => expect(sheets().map(questionsOf)[1]).toEqual(['period', 'moneyUnit']));
  });

  it('leaves out a sheet that was left out, until somebody takes it', async () => {
    const memory = { organisation: 'vinh-phuc', form: '04/TK-THA', columns: {}, aliases: {}, moneyUnit: null };
    const { running, sheets } = await started([{ ...memory, ignored: ['Việc T10'] }]);
    const [cases] = sheets();
    expect(sheets().map(({ taken }) => taken)).toEqual([false, true]);
    if (cases) running.take(cases.key, true);
    if (cases) running.answer(cases.key, { period: october });
    await vi.waitFor(() => expect(sheets().map(questionsOf)[0]).toEqual([]));
    expect(sheets()[0]?.taken).toBe(true);
  });

  it('can be read once more where the reader did not come', async () => {
    const quiet = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const reader = await readerOf(() => Promise.resolve());
    let asked = 0;
    const running = startImport({
      openReader: async () => {
        asked += 1;
        if (asked === 1) throw new Error('gone');
        return reader;
      },
      own: ownOf([]).own,
      offices: [],
      published: [],
      preferred: undefined,
    });
    const state = () => running.store.getState().files[0];
    running.add([{ name: file, content: '' }]);
    await vi.waitFor(() => expect(state()?.state.kind).toBe('failed'));
    running.retry(state()?.id ?? '');
    await vi.waitFor(() => expect(state()?.state.kind).toBe('read'));
    quiet.mockRestore();
  });

  it('goes on with the other files when one is called off while it is read', async () => {
    const plain = await readerOf(() => Promise.resolve());
    const opened: string[][] = [];
    const running = startImport({
      openReader: async () => {
        const read: string[] = [];
        opened.push(read);
        let closed: (reason: Error) => void = () => undefined;
        const ended = new Promise<never>((_, reject) => {
          closed = reject;
        });
        return {
          ...plain,
          read: (id, given) => {
            read.push(given.name);
            return given.name === 'slow.xlsx' ? ended : plain.read(id, given);
          },
          close: () => closed(new DOMException('closed', 'AbortError')),
        };
      },
      own: ownOf([]).own,
      offices: [],
      published: [vinhPhuc],
      preferred: undefined,
    });
    running.add(['a.xlsx', 'slow.xlsx', 'b.xlsx'].map((name) => ({ name, content: '' })));
    await vi.waitFor(() => expect(opened).toEqual([['a.xlsx', 'slow.xlsx']]));
    const slow = running.store.getState().files.find(({ name }) => name === 'slow.xlsx');
    running.remove(slow?.id ?? '');
    const states = () => running.store.getState().files.map(({ name, state }) => [name, state.kind]);
    await vi.waitFor(() =>
      expect(states()).toEqual([
        ['a.xlsx', 'read'],
        ['b.xlsx', 'read'],
      ]),
    );
    // The new reader holds what the page shows already.
    expect(opened).toEqual([
      ['a.xlsx', 'slow.xlsx'],
      ['a.xlsx', 'b.xlsx'],
    ]);
  });
});
