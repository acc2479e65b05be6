import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/data/dataset.ts';
import { lookAt } from '../../../src/domain/look.ts';
import { lineFigures, lineOrigin, reportColumns, reportLines } from '../../../src/pages/numbers/reportLines.ts';
import { row, table } from '../../fixtures/tables.ts';
import { datasetOf, lookOf, table2021, viewOf, vinhPhuc, vinhPhucEver } from '../../fixtures/vinhPhuc.ts';

const lines = reportLines(lookOf(), vinhPhucEver);

/** Sông Lô with a report of twelve months, Yên Lạc with one that cannot be read. */
function sparse(): Dataset {
  const current = {
    ...table(2021, [row('song-lo', 12, 188, 238)]),
    broken: new Map([['yen-lac', new Set([12])]]),
  };
  return { ...datasetOf(2021), years: { current, before: null } };
}

describe('reportLines', () => {
  it('has every period of every unit that reports, unit by unit in official order', () => {
    expect(lines).toHaveLength(120);
    expect(lines.slice(11, 13).map(({ unit, months }) => [unit.code, months])).toEqual([
      ['cuc-tinh', 12],
      ['vinh-yen', 1],
    ]);
    expect(lines.every(({ state }) => state === 'reported')).toBe(true);
  });

  it('follows the units that are chosen', () => {
    const chosen = reportLines(lookOf({ units: ['song-lo', 'tam-dao'] }), vinhPhucEver);
    expect([...new Set(chosen.map(({ unit }) => unit.code))]).toEqual(['tam-dao', 'song-lo']);
  });

  it('tells what is not reported from what cannot be read', () => {
    const look = lookAt(sparse(), viewOf());
    const stateAt = (code: string, months: number) =>
      reportLines(look, vinhPhuc).find((line) => line.unit.code === code && line.months === months)?.state;
    expect(stateAt('song-lo', 12)).toBe('reported');
    expect(stateAt('song-lo', 11)).toBe('notReported');
    expect(stateAt('yen-lac', 12)).toBe('unreadable');
    expect(stateAt('yen-lac', 11)).toBe('notReported');
  });

  it('does not expect a report of a unit that was not there', () => {
    const phuTho = vinhPhucEver.units.find(({ code }) => code === 'phu-tho');
    if (!phuTho) throw new Error('Phú Thọ is not in the catalog');
    const look = { ...lookOf(), units: [phuTho], whole: false };
    expect(reportLines(look, vinhPhucEver).map(({ state }) => state)).toEqual(Array(12).fill('notApplicable'));
  });
});

describe('the numbers of a line', () => {
  const songLo = lines.find(({ unit, months }) => unit.code === 'song-lo' && months === 12);
  if (!songLo) throw new Error('Sông Lô has no report');

  it('are those of the row, with its own origin', () => {
    const figures = lineFigures(table2021, 'cases', songLo);
    expect(figures).toHaveLength(20);
    expect(figures.find(({ name }) => name === 'casesCompleted')).toMatchObject({
      value: 188,
      quantity: 'case',
      provenance: { kind: 'illustrative', method: 'reconciled-breakdown' },
    });
    expect(lineOrigin(table2021, 'amounts', songLo)).toMatchObject({ kind: 'illustrative' });
  });

  it('are one more by money, which has what was reduced', () => {
    expect(reportColumns(table2021, 'amounts')).toHaveLength(21);
  });

  it('are none where nothing is reported', () => {
    const look = lookAt(sparse(), viewOf());
    const [first] = reportLines(look, vinhPhuc);
    if (!first) throw new Error('there are no lines');
    expect(first.state).toBe('notReported');
    expect(lineFigures(look.statistics.years.current, 'cases', first)).toEqual([]);
    expect(lineOrigin(look.statistics.years.current, 'cases', first)).toBeUndefined();
  });
});
