import { describe, expect, it } from 'vitest';
import { canonical, hashOf } from '../../../register/assemble/canonical.ts';
import { type ClosedChange, withClosedBooks } from '../../../register/assemble/closedBooks.ts';
import { formOf, measuresOf } from '../../../register/assemble/counts.ts';
import { publicationFiles, type YearCounts, yearFiles } from '../../../register/assemble/publication.ts';
import { treeOf } from '../../../register/assemble/tree.ts';
import { parsers } from '../../../src/data/parse.ts';
import { agesPath, reportsPath } from '../../../src/data/paths.ts';
import { there } from '../../fixtures/there.ts';
import { count, counts, finished, stock, target, units } from './rows.ts';

const tree = treeOf(units);
const snapshot = 'ab'.repeat(32);
const closings = ['2025-10-02T17:00:00', '2025-11-02T17:00:00', '2025-12-02T17:00:00'];

/** Two periods of 2026: office a-1 completes one case more in the second month, and one that was told late of the first. */
const year: YearCounts = {
  statYear: 2026,
  months: 2,
  closings,
  snapshot,
  counts: [
    ...counts('a-1', 1, { carriedOver: 10, newlyAccepted: 5, completed: 3, inProgress: 12, credit: 1 }),
    ...counts('a-1', 2, { carriedOver: 10, newlyAccepted: 7, completed: 5, inProgress: 12, credit: 1 }),
    ...counts('a-2', 1, { carriedOver: 4, notYetEligible: 3, withdrawn: 1 }),
    ...counts('a-2', 2, { carriedOver: 4, notYetEligible: 3, withdrawn: 1 }),
    ...counts('b-1', 1, { carriedOver: 1, suspendedForComplaint: 1 }),
    ...counts('b-1', 2, { carriedOver: 1, suspendedForComplaint: 1 }),
  ],
  corrections: [
    ...counts('a-1', 1, { carriedOver: 10, newlyAccepted: 5, completed: 4, inProgress: 11, credit: 1 }),
    ...counts('a-2', 1, { carriedOver: 4, notYetEligible: 3, withdrawn: 1 }),
    ...counts('b-1', 1, { carriedOver: 1, suspendedForComplaint: 1 }),
  ],
  stock: [
    stock('a-1', 1, 12, { standstillCases: 2, standstillAmount: 50 }),
    stock('a-1', 2, 8),
    stock('a-1', 2, 4, { type: 'criminal' }),
    stock('a-2', 2, 3),
    stock('b-1', 2, 1),
  ],
  medians: [
    { unit: 'a-1', months: 2, medianDays: 40 },
    { unit: 'a-2', months: 2, medianDays: 30 },
    { unit: 'thads-a', months: 2, medianDays: 38 },
    { unit: 'viet-nam', months: 2, medianDays: 37 },
  ],
  finished: [finished('a-1', 2, 5)],
};

const files = yearFiles(tree, year);
const report = (organisation: string) => there(files.reports.get(reportsPath(organisation, 2026)));
const ages = (organisation: string) => there(files.ages.get(agesPath(organisation, 2026)));

describe('the tree of a register', () => {
  it('has a province for each department of today, with the units whose work came to it', () => {
    expect(tree.departments.map(({ code }) => code)).toEqual(['thads-a', 'thads-b', 'cuc-thads-c', 'cuc-thads-d']);
    expect(tree.provinces.map(({ code, units: own }) => [code, own.map((unit) => unit.code)])).toEqual([
      ['a', ['a-1', 'a-2', 'c-1', 'd-1']],
      ['b', ['b-1']],
    ]);
    expect(tree.provinceOf('cuc-thads-c')).toBe('a');
    expect(tree.departmentOf('d-1')).toBe('cuc-thads-d');
  });

  it('names as parents and successors only what is in the province', () => {
    const [a] = tree.provinces;
    const d = a?.units.find(({ code }) => code === 'd-1');
    expect(d).toMatchObject({ parent: null, successors: ['a-2'], shortName: { vi: 'd-1', en: 'd-1' } });
  });

  it('refuses departments of one name, and units that follow each other in a circle', () => {
    const [first] = units;
    expect(() => treeOf([...units, { ...there(first), code: 'cuc-thads-a' }])).toThrow('two organisations a');
    const circle = [
      { ...there(first), successors: ['y'] },
      { ...there(first), code: 'y', successors: ['thads-a'] },
    ];
    expect(() => treeOf(circle)).toThrow('each a part or an heir');
  });
});

describe('measures of the forms', () => {
  it('are made of what was counted', () => {
    const row = count('a', 1, 'amounts', {
      ...{
        carriedOver: 100,
        newlyAccepted: 50,
        entrustedOut: 5,
        withdrawn: 3,
        takenUp: 2,
        completed: 40,
        terminated: 6,
      },
      ...{ reduced: 4, inProgress: 30, postponedByAgreement: 7, suspendedForComplaint: 8, notYetEligible: 35 },
      ...{ postponedOrSuspended: 10, separateBook: 9 },
    });
    expect(measuresOf(row, '05/2026')).toMatchObject({
      ...{ docketed: 150, totalToEnforce: 140, completedTotal: 50, eligible: 95, carriedForward: 90 },
      ...{ eligibleCarriedForward: 45, inProgress: 30, suspendedForComplaint: 8, separateBook: 9 },
    });
    // The circular of 2019 has no column for it.
    expect(measuresOf(row, '06/2019')).toMatchObject({ eligible: 95, inProgress: 38, suspendedForComplaint: null });
  });

  it('are of the circular that is in force on the last day of the period', () => {
    expect(formOf({ statYear: 2024, months: 9 })).toBe('06/2019');
    expect(formOf({ statYear: 2024, months: 10 })).toBe('05/2024');
    expect(formOf({ statYear: 2026, months: 9 })).toBe('05/2024');
    expect(formOf({ statYear: 2026, months: 10 })).toBe('05/2026');
  });
});

describe('reports of a register', () => {
  it('have a row a unit and period, and an origin a period with its closing and hash', () => {
    const { rows, origins, cases, amounts, credit, formVersion } = report('a');
    expect(formVersion).toBe('05/2024');
    expect(rows).toEqual({ unit: ['a-1', 'a-1', 'a-2', 'a-2'], months: [1, 2, 1, 2] });
    expect(cases.origin).toEqual([0, 1, 0, 1]);
    expect(cases.columns['eligible']).toEqual([15, 17, 0, 0]);
    expect(amounts.columns['completedTotal']).toEqual([3000, 5000, 0, 0]);
    expect(credit.columns['completedCases']).toEqual([1, 1, 0, 0]);
    expect(origins.map(({ kind, query, closedAt }) => [kind, query, closedAt])).toEqual([
      ['register', 'forms/05-2024', '2025-11-02T17:00:00'],
      ['register', 'forms/05-2024', '2025-12-02T17:00:00'],
    ]);
    expect(origins[0]?.snapshot).toBe(snapshot);
    const [amountsOf, casesOf] = counts('a-1', 1, {
      carriedOver: 10,
      newlyAccepted: 5,
      completed: 3,
      inProgress: 12,
      credit: 1,
    });
    const [amounts2, cases2] = counts('a-2', 1, { carriedOver: 4, notYetEligible: 3, withdrawn: 1 });
    expect(origins[0]?.hash).toBe(hashOf([casesOf, amountsOf, cases2, amounts2]));
  });

  it('tell what the register said of closed numbers by the next closing, and of no others', () => {
    const { corrections } = report('a');
    const told = corrections?.unit.map((unit, at) =>
      [
        unit,
        corrections.months[at],
        corrections.basis[at],
        corrections.measure[at],
        corrections.closed[at],
        corrections.now[at],
        corrections.at[at],
      ].join(' '),
    );
    const at = '2025-12-02T17:00:00';
    expect(told).toEqual([
      `a-1 1 cases completed 3 4 ${at}`,
      `a-1 1 cases completedTotal 3 4 ${at}`,
      `a-1 1 cases inProgress 12 11 ${at}`,
      `a-1 1 cases carriedForward 12 11 ${at}`,
      `a-1 1 cases eligibleCarriedForward 12 11 ${at}`,
      `a-1 1 amounts completed 3000 4000 ${at}`,
      `a-1 1 amounts completedTotal 3000 4000 ${at}`,
      `a-1 1 amounts inProgress 12000 11000 ${at}`,
      `a-1 1 amounts carriedForward 12000 11000 ${at}`,
      `a-1 1 amounts eligibleCarriedForward 12000 11000 ${at}`,
    ]);
    expect(report('b')).not.toHaveProperty('corrections');
  });

  it('add the units of a department up for the nation', () => {
    const { rows, cases, corrections } = report('viet-nam');
    expect(rows.unit).toEqual(['thads-a', 'thads-a', 'thads-b', 'thads-b']);
    expect(cases.columns['docketed']).toEqual([19, 21, 1, 1]);
    expect(corrections?.closed[0]).toBe(3);
  });

  it('put an officer beside the unit, and leave officers out of the hash', () => {
    const officers = counts('a-1', 1, { carriedOver: 6, inProgress: 6, officer: 'a-1-x' });
    const given = yearFiles(tree, { ...year, counts: [...year.counts, ...officers] });
    const with1 = there(given.reports.get(reportsPath('a', 2026)));
    expect(with1.rows.unit).toEqual(['a-1', 'a-1', 'a-1-x', 'a-2', 'a-2']);
    expect(with1.origins[0]?.hash).toBe(report('a').origins[0]?.hash);
    expect(given.reports.get(reportsPath('viet-nam', 2026))).toEqual(report('viet-nam'));
    const inTwoUnits = [...officers, ...counts('a-2', 1, { carriedOver: 2, inProgress: 2, officer: 'a-1-x' })];
    const both = yearFiles(tree, { ...year, counts: [...year.counts, ...inTwoUnits] });
    expect(there(both.reports.get(reportsPath('a', 2026))).cases.columns['carriedOver']).toEqual([10, 10, 8, 4, 4]);
  });
});

describe('ages of a register', () => {
  it('have no cell of one to four cases, and withhold what cannot be told', () => {
    const { stock: cells, withheld } = ages('a');
    const brief = cells.unit.map((unit, at) => `${unit} ${cells.months[at]} ${cells.type[at]} ${cells.cases[at]}`);
    expect(brief).toEqual(['a 1 civil 12', 'a 2 * 15', 'a-1 1 civil 12', 'a-1 2 * 12']);
    expect(withheld.stock).toEqual([{ unit: 'a-2', months: 2 }]);
    expect(ages('viet-nam').stock.unit).toEqual(['thads-a', 'thads-a', 'viet-nam', 'viet-nam']);
  });

  it('leave out what stands still where that is one to four cases, with its money', () => {
    const { stock: cells } = ages('a');
    expect(cells.standstillCases).toEqual([null, 0, null, 0]);
    expect(cells.standstillAmount).toEqual([null, 0, null, 0]);
    expect(cells.amount).toEqual([1200, 1500, 1200, 1200]);
  });

  it('leave out the median of a unit with less than five cases', () => {
    expect(ages('a').medians.unit).toEqual(['a', 'a-1']);
    expect(ages('viet-nam').medians).toEqual({
      ...{ origin: [1, 1], unit: ['thads-a', 'viet-nam'], months: [2, 2], days: [38, 37] },
    });
  });

  it('point each row to the origin of its period and question', () => {
    const { origins, stock: cells, finished: done } = ages('a');
    expect(origins.map(({ query, closedAt }) => `${query} ${closedAt}`)).toEqual([
      'ages 2025-11-02T17:00:00',
      'ages 2025-12-02T17:00:00',
      'finished 2025-11-02T17:00:00',
      'finished 2025-12-02T17:00:00',
    ]);
    expect(cells.origin).toEqual([0, 1, 0, 1]);
    expect(done).toMatchObject({ origin: [3, 3], unit: ['a', 'a-1'], days: ['d30', 'd30'], cases: [5, 5] });
  });
});

describe('a publication', () => {
  const tables = {
    units,
    officers: [],
    targets: [
      target('viet-nam', 83),
      target('thads-a', 84.5, { direction: 'moreThan' }),
      target('a-1', 80),
      target('b-1', 70),
    ],
    nation: { vi: 'Cả nước', en: 'The nation' },
  };
  const change = { vi: 'Sổ thụ lý', en: 'Register' };
  const published = publicationFiles(tables, [files], { date: '2025-12-02', change, before: [] });

  it('has reports and targets that the pages read without a fault or a doubt', () => {
    for (const organisation of ['viet-nam', 'a', 'b']) {
      const reports = parsers.reports(organisation, 2026, published.get(reportsPath(organisation, 2026)));
      expect(reports.dropped.faults).toEqual([]);
      expect(reports.doubts).toEqual([]);
      const figures = parsers.figures(organisation, published.get(`${organisation}/figures.json`));
      expect(figures.dropped.faults).toEqual([]);
      expect(figures.version).toBe(reports.version);
    }
    for (const organisation of ['viet-nam', 'a']) {
      const cells = parsers.ages(organisation, 2026, published.get(agesPath(organisation, 2026)));
      expect([cells.dropped.faults, cells.doubts]).toEqual([[], []]);
    }
    // Of the one case of b nothing can be told.
    expect(published.has(agesPath('b', 2026))).toBe(false);
    for (const organisation of ['a', 'b']) {
      const own = parsers.units(organisation, published.get(`${organisation}/units.json`));
      expect([own.dropped.faults, own.doubts]).toEqual([[], []]);
    }
    expect(parsers.catalog(published.get('catalog.json')).dropped.faults).toEqual([]);
  });

  it('gives the target of a department to its province as that of the whole, with its decision', () => {
    const { value } = parsers.figures('a', published.get('a/figures.json'));
    expect(value.targets.map(({ whom, figure }) => [whom.kind, figure.value, figure.direction])).toEqual([
      ['organisation', 84.5, 'moreThan'],
      ['unit', 80, 'exact'],
    ]);
    expect(value.targets[0]?.figure.provenance).toMatchObject({
      kind: 'reported',
      source: 'qd-12-qd-thads-2025-11-03',
    });
  });

  it('names the years and the last period, and where the units of a province stand', () => {
    const catalog = published.get('catalog.json') as { organisations: readonly object[]; versions: readonly object[] };
    expect(catalog.organisations.map((of) => Object.keys(of).includes('unitsAt'))).toEqual([false, true, true]);
    expect(catalog.organisations[1]).toMatchObject({
      ...{ code: 'a', kind: 'province', units: [], unitsAt: 'own', statYears: [2026], ages: [2026] },
      defaultPeriod: { statYear: 2026, months: 2 },
    });
    const nation = there(catalog.organisations[0]) as { units: readonly object[] };
    expect(nation.units[2]).toMatchObject({ code: 'cuc-thads-c', organisation: 'a', successors: ['thads-a'] });
    expect([...published.keys()].at(-1)).toBe('catalog.json');
  });

  it('is of one version, which the same numbers make again and others do not', () => {
    const again = publicationFiles(tables, [yearFiles(tree, year)], { date: '2025-12-02', change, before: [] });
    expect([...again].map(([path, file]) => [path, canonical(file)])).toEqual(
      [...published].map(([path, file]) => [path, canonical(file)]),
    );
    const versions = new Set([...published.values()].map((file) => (file as { dataVersion: string }).dataVersion));
    expect(versions.size).toBe(1);
    const other = yearFiles(tree, { ...year, counts: year.counts.map((row) => ({ ...row, separateBook: 1 })) });
    const changed = publicationFiles(tables, [other], { date: '2025-12-02', change, before: [] });
    expect(versions).not.toContain((changed.get('catalog.json') as { dataVersion: string }).dataVersion);
  });
});

describe('closed books', () => {
  const first = yearFiles(tree, {
    ...year,
    months: 1,
    counts: year.counts.filter(({ months }) => months === 1),
    corrections: [],
    stock: year.stock.filter(({ months }) => months === 1),
    medians: [],
    finished: [],
  });
  const told = (changes: readonly ClosedChange[]) =>
    changes.map(({ organisation, statYear, months, query, unit }) =>
      [organisation, statYear, months, query, unit ?? ''].join(' '),
    );

  it('keep the origin of a closed period with the snapshot of then', () => {
    const later = yearFiles(tree, { ...year, snapshot: 'cd'.repeat(32) });
    const { files: kept, changes } = withClosedBooks(later, first);
    expect(changes).toEqual([]);
    const { origins } = there(kept.reports.get(reportsPath('a', 2026)));
    expect(origins.map((origin) => origin.snapshot)).toEqual([snapshot, 'cd'.repeat(32)]);
    expect(there(kept.ages.get(agesPath('a', 2026))).origins.map((origin) => origin.snapshot.slice(0, 2))).toEqual([
      ...['ab', 'cd', 'ab', 'cd'],
    ]);
  });

  it('tell which closed periods would change, of the province and of the nation', () => {
    const altered = year.counts.map((row) =>
      row.unit === 'b-1' && row.months === 1 ? { ...row, separateBook: row.separateBook + 1 } : row,
    );
    const { changes } = withClosedBooks(yearFiles(tree, { ...year, counts: altered }), first);
    expect(told(changes)).toEqual(['viet-nam 2026 1 forms/05-2024 ', 'b 2026 1 forms/05-2024 ']);
    const older = year.stock.map((row) => (row.months === 1 ? { ...row, age: 'y1' as const } : row));
    expect(told(withClosedBooks(yearFiles(tree, { ...year, stock: older }), first).changes)).toEqual([
      'viet-nam 2026 1 ages ',
      'a 2026 1 ages ',
    ]);
  });

  it('tell a closing time that would change, and a period that would no longer be there', () => {
    const moved = { ...year, closings: [there(closings[0]), '2025-11-09T17:00:00', there(closings[2])] };
    expect(told(withClosedBooks(yearFiles(tree, moved), first).changes)).toContain('a 2026 1 forms/05-2024 ');
    const { changes } = withClosedBooks(first, yearFiles(tree, year));
    expect(told(changes)).toContain('a 2026 2 forms/05-2024 ');
  });

  it('let rows of officers come and go, but not change', () => {
    const withOfficer = (carriedOver: number) =>
      yearFiles(tree, { ...year, counts: [...year.counts, ...counts('a-1', 1, { carriedOver, officer: 'a-1-x' })] });
    expect(withClosedBooks(withOfficer(6), files).changes).toEqual([]);
    expect(withClosedBooks(files, withOfficer(6)).changes).toEqual([]);
    expect(told(withClosedBooks(withOfficer(7), withOfficer(6)).changes)).toEqual(['a 2026 1 forms/05-2024 a-1-x']);
  });
});
