import { validityIn } from '../domain/organisation.ts';
import { check, type Earlier } from '../import/checks.ts';
import { type Grid, widthOf } from '../import/grid.ts';
import type { Understood } from '../import/reading.ts';
import { understand } from '../import/understand.ts';
import type { Answered, Asked, Calls, Context, SheetKey } from './protocol.ts';
import { readFile } from './readFile.ts';

/** Holds the sheets of the files that were given, reads and understands them, and shows some rows of them when asked. */

/** Each is told the number of its question, for what it has to say before its answer. */
type Worker = {
  readonly [N in keyof Calls]: (id: number, ...given: Parameters<Calls[N]>) => Awaitable<ReturnType<Calls[N]>>;
};
type Awaitable<T> = T | Promise<T>;

const files = new Map<string, readonly Grid[]>();

function gridOf({ file, sheet }: SheetKey): Grid {
  const grid = files.get(file)?.[sheet];
  if (!grid) throw new RangeError(`no sheet ${sheet} of ${file}`);
  return grid;
}

const calls: Worker = {
  read: async (id, file, { name, content, encoding }) => {
    const bytes = typeof content === 'string' ? content : new Uint8Array(await content.arrayBuffer());
    const found = await readFile({ name, content: bytes, encoding }, (sheets) => send({ id, progress: { sheets } }));
    if (found.kind !== 'read') return found;
    files.set(file, found.grids);
    return {
      kind: 'read',
      hasMacros: found.hasMacros,
      sheets: found.grids.map((grid) => ({
        name: grid.name,
        rows: grid.rows.length,
        columns: widthOf(grid),
        isHidden: grid.isHidden,
      })),
    };
  },
  understand: (_, key, context) =>
    understand(gridOf(key), context.organisation, context.answers).map((found) =>
      found.kind === 'table'
        ? {
            table: found,
            findings: check(found, { units: reportingIn(found, context), ...earlierThan(found, context) }),
          }
        : { refused: found },
    ),
  rows: (_, key, from, to) => {
    const { rows, merges, hiddenRows, hiddenColumns } = gridOf(key);
    return {
      rows: rows.slice(from, to),
      merges: merges.filter(({ top, bottom }) => bottom >= from && top < to),
      hiddenRows: [...hiddenRows].filter((row) => row >= from && row < to),
      hiddenColumns: [...hiddenColumns],
    };
  },
  forget: (_, file) => {
    files.delete(file);
  },
};

/** Codes of the units that should report a sheet's period; none as long as it is asked. Officers come and go. */
function reportingIn({ period }: Understood, { units }: Context): readonly string[] {
  const there = units.filter((unit) => unit.kind !== 'officer' && period && validityIn(unit, period) === 'valid');
  return there.map(({ code }) => code);
}

/** What a sheet is held against, in its own unit of money: the period before in its year, and the end of the year before. */
function earlierThan({ period, basis, moneyUnit }: Understood, { beside }: Context) {
  if (!period) return { periodBefore: null, yearBefore: null };
  const inYear = beside
    .filter((kept) => kept.basis === basis && kept.statYear === period.statYear && kept.months < period.months)
    .toSorted((a, b) => b.months - a.months);
  const atEnd = beside.find(
    (kept) => kept.basis === basis && kept.statYear === period.statYear - 1 && kept.months === 12,
  );
  const scale = basis === 'amounts' ? (moneyUnit ?? 1) : 1;
  return { periodBefore: scaled(inYear[0]?.periodBefore, scale), yearBefore: scaled(atEnd?.periodBefore, scale) };
}

/** Kept in thousand đồng, held against in what the sheet counts. */
function scaled(earlier: Earlier | null | undefined, scale: number): Earlier | null {
  if (!earlier || scale === 1) return earlier ?? null;
  const entries = [...earlier].map(([unit, values]) => {
    const inSheet = Object.entries(values).map(([name, value]) => [name, value && Number(value) / scale]);
    return [unit, Object.fromEntries(inSheet)] as const;
  });
  return new Map(entries);
}

function send(answered: Answered): void {
  postMessage(answered);
}

addEventListener('message', ({ data: { id, name, given } }: MessageEvent<Asked>) => {
  const call = calls[name] as (id: number, ...given: readonly unknown[]) => unknown;
  Promise.resolve()
    .then(() => call(id, ...given))
    .then(
      (value) => send({ id, value }),
      (error: unknown) => send({ id, error: String(error) }),
    );
});
