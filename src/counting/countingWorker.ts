// First of all: what the others call.
import './sortedCopies.ts';
import { commandIn } from '../../register/assemble/described.ts';
import { countingIn } from '../../register/sqlEngine.ts';
import { countRegister, type Register } from './countRegister.ts';
import { openDuck } from './duck.ts';
import type { Answered, Asked, Calls, Progress } from './protocol.ts';
import { CountingRefused } from './refusal.ts';
import { type RegisterFiles, registerFiles } from './registerFiles.ts';
import { snapshotOf } from './snapshot.ts';
import { sqlTexts } from './sqlTexts.ts';
import { databaseOf, readTables } from './tables.ts';

/** Holds one register in a database, and counts it when asked. It is ended, not emptied: all its memory goes with it. */

type Worker = {
  readonly [N in keyof Calls]: (
    tell: (progress: Progress) => void,
    ...given: Parameters<Calls[N]>
  ) => Promise<ReturnType<Calls[N]>>;
};

let register: Register | undefined;

const calls: Worker = {
  read: async (tell, given) => {
    const files = registerFiles(given);
    const duck = await openDuck((done, of) => tell({ stage: 'engine', done, of }));
    const at = metre(files.bytes);
    await readTables(duck, files, (bytes) => at(bytes, (done) => tell({ stage: 'files', done, of: files.bytes })));
    const hashed = metre(files.bytes);
    const snapshot = await snapshotOf(files, (bytes) =>
      hashed(bytes, (done) => tell({ stage: 'hashes', done, of: files.bytes })),
    );
    const database = databaseOf(duck);
    register = { counting: countingIn(database, sqlTexts), snapshot, madeUp: await madeUpOf(files) };
    const [row] = await database.rows(
      `SELECT count(DISTINCT id) AS cases, (SELECT count(*) FROM unit_rows) AS units,
        strftime((SELECT max(recorded_at) FROM (SELECT max(recorded_at) AS recorded_at FROM case_rows
          UNION ALL SELECT max(recorded_at) FROM event_rows UNION ALL SELECT max(recorded_at) FROM payment_rows)),
          '%Y-%m-%dT%H:%M:%S') AS newest
      FROM case_rows`,
    );
    const newest = row?.['newest'] ?? null;
    return {
      cases: Number(row?.['cases']),
      units: Number(row?.['units']),
      newest: newest === null ? null : String(newest),
      isMadeUp: register.madeUp !== undefined,
    };
  },
  count: async (tell, asked) => {
    if (!register) throw new RangeError('no register was read');
    return countRegister(register, asked, tell);
  },
};

async function madeUpOf({ madeUp }: RegisterFiles): Promise<Register['madeUp']> {
  return madeUp && { command: commandIn(await madeUp.text()) };
}

/** Adds up bytes, and tells of every hundredth of them. Some are read twice: it never tells of more than there are. */
function metre(all: number): (bytes: number, tell: (done: number) => void) => void {
  let [done, told] = [0, 0];
  return (bytes, tell) => {
    done = Math.min(all, done + bytes);
    if (done - told < all / 100 && done < all) return;
    if (done === told) return;
    told = done;
    tell(done);
  };
}

function send(answered: Answered): void {
  postMessage(answered);
}

addEventListener('message', ({ data: { id, name, given } }: MessageEvent<Asked>) => {
  const call = calls[name] as (tell: (progress: Progress) => void, ...rest: readonly unknown[]) => Promise<unknown>;
  call((progress) => send({ id, progress }), ...given).then(
    (value) => send({ id, value }),
    (error: unknown) => {
      if (error instanceof CountingRefused) send({ id, refusal: error.refusal });
      else send({ id, error: String(error) });
    },
  );
});
