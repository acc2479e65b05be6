import { describe, expect, it } from 'vitest';
import { parseFigures } from '../../src/data/figures/parse.ts';
import rawFigures from '../../src/data/figures/vinh-phuc.json';
import { parseReports } from '../../src/data/reports/parse.ts';
import raw2021 from '../../src/data/reports/vinh-phuc/2021.json';
import type { Problem } from '../../src/domain/fault.ts';

// biome-ignore lint/suspicious/noExplicitAny: JSON of any shape, to be broken in any way
const copy = (json: unknown): any => JSON.parse(JSON.stringify(json));

/** The faults of the published reports after an edit of one row: Sông Lô after twelve months, the last of the file. */
function faultsAfter(basis: 'cases' | 'amounts' | 'credit', column: string, edit: (cell: number) => unknown) {
  const file = copy(raw2021);
  const at = file.rows.unit.length - 1;
  file[basis].columns[column][at] = edit(file[basis].columns[column][at]);
  const { dropped, doubts, value } = parseReports('vinh-phuc', 2021, file);
  return { dropped: dropped.faults, doubts, value };
}

describe('rows of reports that cannot be', () => {
  it.each([
    ['cases', 'completedTotal'],
    ['cases', 'eligible'],
    ['cases', 'totalToEnforce'],
    ['cases', 'carriedOver'],
    ['cases', 'inProgress'],
    ['cases', 'completed'],
    ['cases', 'carriedForward'],
    ['amounts', 'completedTotal'],
    ['amounts', 'eligible'],
    ['amounts', 'completed'],
    ['amounts', 'eligibleCarriedForward'],
  ] as const)('ten times %s %s is more than its whole: the row is dropped and both are named', (basis, column) => {
    const { dropped, value } = faultsAfter(basis, column, (cell) => cell * 10);
    expect(dropped).toHaveLength(1);
    expect(dropped[0]?.problem).toMatchObject({ kind: 'exceeds', part: column });
    expect(dropped[0]?.row).toEqual({ unit: 'song-lo', months: 12 });
    expect(value.broken?.get('song-lo')).toEqual(new Set([12]));
  });

  it('credit of more than was completed is dropped', () => {
    expect(faultsAfter('credit', 'completedCases', () => 9999).dropped[0]?.problem).toMatchObject({
      kind: 'exceeds',
      part: 'creditCasesCompleted',
      whole: 'completedTotal',
    });
  });

  it.each([
    [-1, { kind: 'atLeast', limit: 0 }],
    [1.5, { kind: 'wholeNumber' }],
    [1e308, { kind: 'atMost', limit: 100_000_000 }],
    [100_000_001, { kind: 'atMost', limit: 100_000_000 }],
    ['188', { kind: 'number' }],
    [true, { kind: 'number' }],
    [[], { kind: 'number' }],
    [{}, { kind: 'number' }],
  ] as const)('a cell of %s is dropped', (cell, expected) => {
    expect(faultsAfter('cases', 'separateBook', () => cell).dropped[0]?.problem).toMatchObject({
      kind: 'unexpected',
      expected,
    });
  });

  it('a hundredth less completed than its parts is kept, marked and told', () => {
    const { dropped, doubts, value } = faultsAfter('cases', 'docketed', (cell) => cell + 1);
    expect(dropped).toEqual([]);
    expect(doubts.map(({ problem }) => problem.kind)).toEqual(['identity', 'identity']);
    expect(value.doubtful?.cases.size).toBe(1);
    expect(value.doubtful?.amounts.size).toBe(0);
  });

  it('a period that cannot be read may be any of the year', () => {
    const file = copy(raw2021);
    file.rows.months[file.rows.unit.length - 1] = 'mười hai';
    expect(parseReports('vinh-phuc', 2021, file).value.broken).toEqual(new Map([['song-lo', new Set([12])]]));
  });

  it('a row without an origin is dropped', () => {
    const file = copy(raw2021);
    file.cases.origin[0] = 7;
    expect(parseReports('vinh-phuc', 2021, file).dropped.faults[0]?.problem).toEqual({
      kind: 'noSuch',
      what: 'origin',
      id: '7',
    });
  });

  it('reads 20,000 rows', () => {
    const file = copy(raw2021);
    const times = Math.ceil(20_000 / file.rows.unit.length);
    const repeat = (list: unknown[]) => Array.from({ length: times }, () => list).flat();
    const blocks = [file.cases, file.amounts, file.credit];
    for (const block of blocks) {
      block.origin = repeat(block.origin);
      for (const name of Object.keys(block.columns)) block.columns[name] = repeat(block.columns[name]);
    }
    const units: string[] = file.rows.unit;
    file.rows.unit = Array.from({ length: times }, (_, time) => units.map((unit) => `${unit}-${time}`)).flat();
    file.rows.months = repeat(file.rows.months);
    const { value, dropped } = parseReports('vinh-phuc', 2021, file);
    expect(dropped.faults).toEqual([]);
    expect(value.units).toHaveLength(times * 10);
  });
});

describe('figures that cannot be', () => {
  const problemsAfter = (id: string, edit: (figure: Record<string, unknown>) => void): (Problem | undefined)[] => {
    const file = copy(rawFigures);
    edit(file.figures.find((figure: { id: string }) => figure.id === id));
    return parseFigures('vinh-phuc', file)
      .dropped.faults.filter(({ at }) => at === id)
      .map(({ problem }) => problem);
  };
  const rate = rawFigures.figures.find(({ name }) => name === 'caseRate')?.id ?? '';
  const count = rawFigures.figures.find(({ quantity }) => quantity === 'case')?.id ?? '';

  it.each([
    [8400, 'exact', { kind: 'unexpected', expected: { kind: 'atMost', limit: 100 } }],
    [100.01, 'exact', { kind: 'unexpected', expected: { kind: 'atMost', limit: 100 } }],
    [-84, 'exact', { kind: 'unexpected', expected: { kind: 'atLeast', limit: 0 } }],
    [100, 'moreThan', { kind: 'boundless', found: 100 }],
    [0, 'lessThan', { kind: 'boundless', found: 0 }],
  ] as const)('a rate of %s that is %s is dropped', (value, direction, problem) => {
    expect(problemsAfter(rate, (figure) => Object.assign(figure, { value, direction }))).toMatchObject([problem]);
  });

  it.each([100, 0, 99.99])('a rate of exactly %s is kept', (value) => {
    expect(problemsAfter(rate, (figure) => Object.assign(figure, { value, direction: 'exact' }))).toEqual([]);
  });

  it.each([-1, 1e308, 5749.5, 100_000_001])('a count of %s is dropped', (value) => {
    expect(problemsAfter(count, (figure) => Object.assign(figure, { value }))).toHaveLength(1);
  });

  it('a rate that counts cases is dropped', () => {
    expect(problemsAfter(rate, (figure) => Object.assign(figure, { quantity: 'case' }))).toMatchObject([
      { kind: 'unexpected', expected: { kind: 'oneOf', values: ['percent'] } },
    ]);
  });

  it('a derived figure with the id of a reported one leaves that one as it is', () => {
    const file = copy(rawFigures);
    file.derived.push({ ...file.derived[0], id: rate });
    const { value, dropped } = parseFigures('vinh-phuc', file);
    expect(value.figures.get(rate)).toEqual(parseFigures('vinh-phuc', rawFigures).value.figures.get(rate));
    expect(dropped.faults).toEqual([{ at: rate, problem: { kind: 'twice' } }]);
  });

  it.each(['sources', 'methods', 'campaigns', 'targets', 'figures'] as const)(
    'what stands twice in %s counts once',
    (list) => {
      const file = copy(rawFigures);
      file[list].push(file[list][0]);
      const { value, dropped } = parseFigures('vinh-phuc', file);
      expect(dropped.faults.map(({ problem }) => problem.kind)).toEqual(['twice']);
      const size = list === 'figures' ? value.figures.size : value[list].length;
      const plain = parseFigures('vinh-phuc', rawFigures).value;
      expect(size).toBe(list === 'figures' ? plain.figures.size : plain[list].length);
    },
  );

  it('a source keeps its figures and loses an address that nobody should follow', () => {
    const file = copy(rawFigures);
    file.sources[0].url = 'javascript:alert(1)';
    const { value, dropped } = parseFigures('vinh-phuc', file);
    expect(value.sources[0]?.url).toBeNull();
    expect(dropped.faults.map(({ at }) => at)).toEqual(['sources[0].url']);
  });
});
