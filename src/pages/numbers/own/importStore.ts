import { createStore } from 'zustand/vanilla';
import { earlierOf } from '../../../data/own/earlier.ts';
import type { Office, Remembered } from '../../../data/own/kept.ts';
import type { OwnData } from '../../../data/own/store.ts';
import type { Organisation } from '../../../domain/organisation.ts';
import type { Answers } from '../../../import/reading.ts';
import type { Encoding } from '../../../workbooks/encoding.ts';
import type { CheckedTable, KeptBeside, ReadProgress, SheetKey } from '../../../workbooks/protocol.ts';
import type { Reader } from '../../../workbooks/reader.ts';
import { answersFrom } from './gather.ts';
import { type FileEntry, type Import, type ImportState, isTable, type SheetEntry } from './importState.ts';
import { copyOf, newOffice, officeOf, withNewUnits } from './office.ts';

/** Reads files one after the other, understands their sheets, and keeps what is answered about them. */

interface Surroundings {
  readonly openReader: () => Promise<Reader>;
  readonly own: OwnData;
  readonly offices: readonly Office[];
  /** Organisations whose structure an office can take over. */
  readonly published: readonly Organisation[];
  /** The office that is looked at. */
  readonly preferred: string | undefined;
}

export function startImport({ openReader, own, offices, published, preferred }: Surroundings): Import {
  const store = createStore<ImportState>(() => ({
    files: [],
    office: offices.find(({ code }) => code === preferred) ?? offices[0] ?? null,
    isNew: false,
  }));
  let reader: Promise<Reader> | undefined;
  let last = 0;
  /** What is being read right now. */
  let current: string | undefined;
  let queue: Promise<unknown> = Promise.resolve();
  const opened = () => {
    reader ??= openReader()
      .then(holding)
      .catch((error: unknown) => {
        reader = undefined;
        throw error;
      });
    return reader;
  };
  /** A new reader holds the sheets of all files that have been read, whatever became of the one before it. */
  async function holding(fresh: Reader): Promise<Reader> {
    for (const { id, name, content, encoding, state } of store.getState().files) {
      if (state.kind === 'read') await fresh.read(id, { name, content, encoding });
    }
    return fresh;
  }
  const update = (id: string, change: (file: FileEntry) => FileEntry) =>
    store.setState(({ files }) => ({ files: files.map((file) => (file.id === id ? change(file) : file)) }));
  const updateSheet = ({ file: id, sheet: at }: SheetKey, change: (sheet: SheetEntry) => SheetEntry) =>
    update(id, (file) =>
      file.state.kind === 'read'
        ? {
            ...file,
            state: {
              ...file.state,
              sheets: file.state.sheets.map((each, index) => (index === at ? change(each) : each)),
            },
          }
        : file,
    );
  const sheetAt = ({ file: id, sheet: at }: SheetKey) => {
    const state = store.getState().files.find((file) => file.id === id)?.state;
    return state?.kind === 'read' ? state.sheets[at] : undefined;
  };
  const allSheets = () => store.getState().files.flatMap(({ state }) => (state.kind === 'read' ? state.sheets : []));

  async function read(id: string): Promise<void> {
    const file = store.getState().files.find((each) => each.id === id);
    if (!file) return;
    const { name, content, encoding } = file;
    const tell = (progress: ReadProgress) =>
      update(id, (each) => (each.state.kind === 'reading' ? { ...each, state: { kind: 'reading', progress } } : each));
    try {
      const at = await opened();
      current = id;
      const outcome = await at.read(id, { name, content, encoding }, tell);
      current = undefined;
      if (outcome.kind !== 'read') return update(id, (each) => ({ ...each, state: outcome }));
      const sheets = outcome.sheets.map((sheet, at): SheetEntry => {
        const key = { file: id, sheet: at };
        return { ...sheet, key, answers: {}, remembered: null, results: null, taken: !sheet.isHidden };
      });
      update(id, (each) => ({ ...each, state: { ...outcome, sheets } }));
      for (const { key } of sheets) await understood(key);
    } catch (error) {
      if (current === id) current = undefined;
      fail(id, error);
    }
  }
  /** One file after the other: the first one may say whose figures these are. */
  const enqueue = (id: string) => {
    queue = queue.then(() => read(id));
  };

  /** A reader that was ended is no fault. */
  function fail(id: string, error: unknown): void {
    if (error instanceof DOMException && error.name === 'AbortError') return;
    console.warn('[import]', error);
    update(id, (each) => ({ ...each, state: { kind: 'failed' } }));
  }

  const understand = (key: SheetKey) => void understood(key).catch((error: unknown) => fail(key.file, error));

  const contextOf = (
    office: Pick<Organisation, 'units' | 'name'> | null,
    answers: Answers,
    beside: readonly KeptBeside[],
  ) => ({
    organisation: { units: office?.units ?? [], names: office ? [office.name.vi] : [] },
    answers,
    beside,
    units: office?.units ?? [],
  });

  /** Understands a sheet by the office and the answers that there are; the first one also says which office it is of. */
  async function understood(key: SheetKey): Promise<void> {
    const sheet = sheetAt(key);
    if (!sheet) return;
    const at = await opened();
    let results = await at.understand(key, contextOf(store.getState().office, sheet.answers, []));
    const first = results.find(isTable);
    if (first && !store.getState().office) {
      await decideOffice(key, first);
      results = await at.understand(key, contextOf(store.getState().office, sheet.answers, []));
    }
    const { office } = store.getState();
    const table = results.find(isTable);
    let { answers } = sheet;
    let memory = sheet.remembered;
    if (table && office && sheet.results === null) {
      memory = await rememberedOf(office.code, table);
      if (memory) answers = { ...answersFrom(memory, table), ...answers };
    }
    const beside = office ? await keptBeside(office.code, results.filter(isTable)) : [];
    if (memory !== sheet.remembered || beside.length > 0) {
      results = await at.understand(key, contextOf(office, answers, beside));
    }
    // Somebody may have answered, or chosen another office, meanwhile: then it is understood once more.
    const isStale = (each: SheetEntry) => each.answers !== sheet.answers || store.getState().office !== office;
    updateSheet(key, (each) =>
      isStale(each)
        ? each
        : {
            ...each,
            answers,
            remembered: memory,
            results,
            // What is no table of ours has nothing to keep.
            taken: each.taken && results.some(isTable) && !isIgnored(memory, sheet),
          },
    );
  }

  async function decideOffice(key: SheetKey, first: CheckedTable): Promise<void> {
    const at = await opened();
    const candidates = await Promise.all(
      published.map(async (organisation) => {
        const results = await at.understand(key, contextOf(organisation, {}, []));
        return { organisation, table: results.find(isTable)?.table };
      }),
    );
    const known = officeOf(
      candidates.map(({ organisation }) => organisation),
      (organisation) => candidates.find((each) => each.organisation === organisation)?.table,
    );
    const office = known ? copyOf(known) : newOffice(first.table);
    store.setState({ office, isNew: true });
  }

  /** What was answered about a form the last time. */
  async function rememberedOf(organisation: string, { table }: CheckedTable): Promise<Remembered | null> {
    const { remembered } = await own.overview();
    const form = table.form ?? table.sheet;
    return remembered.find((each) => each.organisation === organisation && each.form === form) ?? null;
  }

  /** What was kept that the tables of a sheet have to follow on from. */
  async function keptBeside(organisation: string, tables: readonly CheckedTable[]): Promise<readonly KeptBeside[]> {
    const found = await Promise.all(
      tables.map(async ({ table: { period, basis } }) => {
        const earlier = period && (await earlierOf(own, { organisation, period, basis }));
        return [earlier?.periodBefore, earlier?.yearBefore].flatMap((kept): readonly KeptBeside[] =>
          kept ? [{ ...kept.period, basis, periodBefore: kept.units }] : [],
        );
      }),
    );
    return found.flat();
  }

  const again = () => {
    for (const { key } of allSheets()) understand(key);
  };
  return {
    store,
    add: (given) => {
      const files = given.map(({ name, content }): FileEntry => {
        last += 1;
        return { id: `tep-${last}`, name, content, state: { kind: 'reading', progress: null } };
      });
      store.setState((state) => ({ files: [...state.files, ...files] }));
      for (const { id } of files) enqueue(id);
    },
    remove: (id) => {
      store.setState(({ files }) => ({ files: files.filter((file) => file.id !== id) }));
      if (current === id) {
        end();
        // What else the worker was asked it has not answered.
        for (const { key, results } of allSheets()) if (results === null) understand(key);
      } else void reader?.then(({ forget }) => forget(id)).catch(() => undefined);
    },
    decode: readAgain,
    retry: (id) => readAgain(id),
    answer: (key, answers) => {
      updateSheet(key, (sheet) => ({ ...sheet, answers }));
      understand(key);
    },
    take: (key, taken) => updateSheet(key, (sheet) => ({ ...sheet, taken })),
    forget: async (key) => {
      const memory = sheetAt(key)?.remembered;
      if (memory) await own.change({ forgotten: [memory] }, (await own.overview()).state.revision);
      updateSheet(key, (sheet) => ({ ...sheet, answers: {}, remembered: null }));
      understand(key);
    },
    chooseOffice: (office, isNew) => {
      store.setState({ office, isNew });
      again();
    },
    addUnits: ({ table }) => {
      store.setState(({ office }) => ({ office: office && withNewUnits(office, table) }));
      again();
    },
    rows: async (...given) => (await opened()).rows(...given),
    clear: () => {
      store.setState({ files: [] });
      end();
    },
    close: end,
  };

  function readAgain(id: string, encoding?: Encoding) {
    update(id, (file) => ({
      ...file,
      ...(encoding && { encoding }),
      state: { kind: 'reading', progress: null },
    }));
    enqueue(id);
  }

  function end() {
    void reader?.then(({ close }) => close()).catch(() => undefined);
    reader = undefined;
  }
}

/** Whether a sheet was left out the last time; whoever takes it now has said so since. */
function isIgnored(memory: Remembered | null, { name, results }: SheetEntry): boolean {
  return results === null && (memory?.ignored?.includes(name) ?? false);
}
