import type { Localised } from '../../src/domain/localised.ts';
import type { FromRegister } from '../../src/domain/provenance.ts';
import type { Engine } from '../rows.ts';
import { hashOf } from './canonical.ts';
import type { YearFiles } from './publication.ts';

/** What is told of a publication beside its numbers, whoever counts: a command, or a browser. Pure. */

/** What a version of the data says of itself: from which closing of the register it was counted. */
export function changeOf(lock: string, madeUp: boolean): Localised {
  const [date, time] = [lock.slice(0, 10).split('-').reverse().join('/'), lock.slice(11, 16)];
  return madeUp
    ? {
        vi: `Đếm từ sổ thụ lý thử, không có thật, chốt lúc ${time} ngày ${date}.`,
        en: `Counted from a made-up register, as closed at ${time} on ${date}.`,
      }
    : {
        vi: `Đếm từ sổ thụ lý, chốt lúc ${time} ngày ${date}.`,
        en: `Counted from the register, as closed at ${time} on ${date}.`,
      };
}

/** The hash of the text of every query that something published names. */
export function queriesOf(engine: Pick<Engine, 'queryText'>, years: readonly YearFiles[]): Record<string, string> {
  const names = years.flatMap(({ reports, ages }) =>
    [...reports.values(), ...ages.values()].flatMap(({ origins }) => origins.map(({ query }) => query)),
  );
  return Object.fromEntries([...new Set(names)].toSorted().map((name) => [name, hashOf(engine.queryText(name))]));
}

/** What every file was counted by. */
export function originsOf(years: readonly YearFiles[]): Record<string, FromRegister[]> {
  return Object.fromEntries(
    years.flatMap(({ reports, ages }) =>
      [...reports, ...ages].map(([path, { origins }]): [string, FromRegister[]] => [path, [...origins]]),
    ),
  );
}

/** When the newest of the periods was closed. */
export function newestClosing(years: readonly YearFiles[]): string {
  const closings = years.flatMap(({ reports }) =>
    [...reports.values()].flatMap(({ origins }) => origins.map(({ closedAt }) => closedAt)),
  );
  return closings.toSorted().at(-1) ?? '';
}

/** How the whole of a register is called. */
export function nationNameOf(madeUp: boolean): Localised {
  return madeUp ? { vi: 'Cả nước (dữ liệu thử)', en: 'The nation (trial data)' } : { vi: 'Cả nước', en: 'The nation' };
}

/** The command that makes a made-up register, as that says it of itself; undefined where it does not. */
export function commandIn(madeUpText: string): string | undefined {
  return /npm run register:make -- [ -~]+/.exec(madeUpText)?.[0];
}
