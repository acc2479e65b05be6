import { describe, expect, it } from 'vitest';
import catalog from '../../src/data/catalog/catalog.json';
import raw2020 from '../../src/data/reports/vinh-phuc/2020.json';
import raw2021 from '../../src/data/reports/vinh-phuc/2021.json';
import { isFigure } from '../../src/domain/figure.ts';
import { figureIn, type Table } from '../../src/domain/table.ts';
import { overviewContent } from '../../src/pages/overview/rest/content.ts';
import { unitContent } from '../../src/pages/unit/content.ts';
import { unitsContent } from '../../src/pages/units/content.ts';
import { useUnitTable } from '../../src/state/unitTable.ts';
import type { View } from '../../src/url/view.ts';
import { vi } from '../fixtures/languages.ts';
import { lookOf } from '../fixtures/vinhPhuc.ts';

/**
 * A second implementation: every number of the tables of thirty views, computed again from the published JSON with nothing of
 * the domain's own code.
 */

type Basis = 'cases' | 'amounts';
const raws = { 2020: raw2020, 2021: raw2021 } as const;
const codes = [...new Set(raw2021.rows.unit)];
const codeOf = new Map(catalog.organisations[0]?.units.map(({ code, shortName }) => [shortName.vi, code]));
const targets: Readonly<Record<Basis, number>> = { cases: 80, amounts: 40.7 };

function count(year: 2020 | 2021, basis: Basis, measure: string, units: readonly string[], months: number): number {
  const { rows, [basis]: block } = raws[year];
  const column = (block.columns as Record<string, readonly number[]>)[measure] ?? [];
  return rows.unit.reduce(
    (sum, unit, at) => (units.includes(unit) && rows.months[at] === months ? sum + (column[at] ?? Number.NaN) : sum),
    0,
  );
}

const rate = (year: 2020 | 2021, basis: Basis, units: readonly string[], months: number) =>
  (100 * count(year, basis, 'completedTotal', units, months)) / count(year, basis, 'eligible', units, months);

/** Where the rate should be by then: the target along last year's path. */
const pace = (basis: Basis, units: readonly string[], months: number) =>
  months === 12 ? targets[basis] : (targets[basis] * rate(2020, basis, units, months)) / rate(2020, basis, units, 12);

/** Ends of the score interval: the rates whose own scatter would just reach the one observed, found by halving. */
function scoreLimit(done: number, n: number, z: number, side: -1 | 1): number {
  const p = done / n;
  let [inside, outside] = [p, side < 0 ? 0 : 1];
  for (let step = 0; step < 100; step += 1) {
    const middle = (inside + outside) / 2;
    if (Math.abs(p - middle) <= z * Math.sqrt((middle * (1 - middle)) / n)) inside = middle;
    else outside = middle;
  }
  return 100 * inside;
}

const indicators: Readonly<Record<string, (of: (measure: string) => number, months: number) => number>> = {
  eligibilityRate: (of) => (100 * of('eligible')) / of('totalToEnforce'),
  clearanceRate: (of) => (100 * of('completedTotal')) / of('newlyAccepted'),
  stockChange: (of) => 100 * (of('carriedForward') / of('carriedOver') - 1),
  dispositionTime: (of, months) => (days(months) * of('carriedForward')) / of('completedTotal'),
  congestionRate: (of) => (100 * of('carriedForward')) / (of('carriedForward') + of('completedTotal')),
  yieldRate: (of) => (100 * of('completedTotal')) / of('totalToEnforce'),
  terminatedShare: (of) => (100 * of('terminated')) / of('completedTotal'),
};

function days(months: number): number {
  if (months === 12) return 365;
  return (Date.UTC(2020, 9 + months, 1) - Date.UTC(2020, 9, 1)) / 86_400_000;
}

let compared = 0;
const wrong: string[] = [];

/** Compares the cells of a table, row by row, with what a key of its columns should hold; others are left alone. */
function compare(where: string, table: Table, expected: (row: string, key: string, at: number) => number | undefined) {
  table.rows.forEach((row, at) => {
    table.columns.forEach(({ key }, column) => {
      const figure = figureIn(row[column]);
      if (!figure) return;
      const value = expected(String(row[0]), key, at);
      if (value === undefined) return;
      compared += 1;
      if (Math.abs(figure.value - value) > 1e-6 * Math.max(1, Math.abs(value)))
        wrong.push(`${where} ${row[0]} ${key}: ${figure.value}, not ${value}`);
    });
  });
}

function tablesOf(given: Partial<View>): ReadonlyMap<string, Table> {
  const look = lookOf(given);
  const state = { ...useUnitTable.getInitialState(), set: 'all' as const };
  const cards =
    look.units.length === 1
      ? unitContent(look, vi).cards
      : [...unitsContent(look, vi, state).cards, ...overviewContent(look, vi).cards];
  return new Map(cards.map((card) => [card.id, card.table()]));
}

function check(basis: Basis, months: number, units: readonly string[], chosen: View['units']) {
  const tables = tablesOf({ period: { statYear: 2021, months }, basis, units: chosen });
  const where = `${basis} ${months} ${chosen}:`;
  const table = (id: string, expected: (row: string, key: string, at: number) => number | undefined) => {
    const found = tables.get(id);
    if (found) compare(`${where} ${id}`, found, expected);
  };
  const unitOf = (name: string) => [codeOf.get(name) ?? ''];
  const gap = (of: Basis, unit: readonly string[], after: number) =>
    rate(2021, of, unit, after) - pace(of, unit, after);
  table('unitStanding', (name, key) => {
    const unit = unitOf(name);
    return {
      rate: rate(2021, basis, unit, months),
      reference: pace(basis, unit, months),
      gap: gap(basis, unit, months),
      otherRate: rate(2021, basis === 'cases' ? 'amounts' : 'cases', unit, months),
      otherReference: pace(basis === 'cases' ? 'amounts' : 'cases', unit, months),
      otherGap: gap(basis === 'cases' ? 'amounts' : 'cases', unit, months),
      completed: count(2021, basis, 'completedTotal', unit, months),
      eligible: count(2021, basis, 'eligible', unit, months),
    }[key];
  });
  table('unitQuadrant', (name, key) => {
    const unit = unitOf(name);
    return {
      caseRate: rate(2021, 'cases', unit, months),
      amountRate: rate(2021, 'amounts', unit, months),
      caseGap: gap('cases', unit, months),
      amountGap: gap('amounts', unit, months),
      eligible: count(2021, 'cases', 'eligible', unit, months),
    }[key];
  });
  table('unitRanking', (name, key) => {
    const unit = unitOf(name);
    const [done, n] = [
      count(2021, basis, 'completedTotal', unit, months),
      count(2021, basis, 'eligible', unit, months),
    ];
    return {
      rate: rate(2021, basis, unit, months),
      completed: done,
      eligible: n,
      low95: scoreLimit(done, n, 1.96, -1),
      high95: scoreLimit(done, n, 1.96, 1),
      low998: scoreLimit(done, n, 3.09, -1),
      high998: scoreLimit(done, n, 3.09, 1),
    }[key];
  });
  table('paceHeatmap', (name, key) => {
    const after = Number(key.replace('month', ''));
    return key.startsWith('month') ? gap(basis, unitOf(name), after) : undefined;
  });
  table('monthlyFlow', (_, key, at) => {
    const flow = (year: 2020 | 2021) =>
      count(year, basis, 'completedTotal', units, at + 1) -
      (at === 0 ? 0 : count(year, basis, 'completedTotal', units, at));
    return { added: flow(2021), addedBefore: flow(2020) }[key];
  });
  table(
    'yearPath',
    (_, key, at) => ({ rate: rate(2021, basis, units, at + 1), yearBefore: rate(2020, basis, units, at + 1) })[key],
  );
  table('unitTable', (name, key) => {
    const [of, measure = ''] = key.split('_') as [Basis, string];
    if (of !== 'cases' && of !== 'amounts') return undefined;
    const unit = unitOf(name);
    const counted = (what: string) => count(2021, of, what, unit, months);
    if (measure === 'rate') return rate(2021, of, unit, months);
    if (measure === 'gap') return gap(of, unit, months);
    if (measure === 'change') return rate(2021, of, unit, months) - rate(2020, of, unit, months);
    return indicators[measure]?.(counted, months) ?? counted(measure);
  });
  const steps = ['carriedOver', 'newlyAccepted', 'completedTotal', 'carriedForward'];
  table('stockFlow', (_, key, at) => {
    const year = key === 'value' ? 2021 : 2020;
    const counted = (what: string) => count(year, basis, what, units, months);
    const id = ['clearanceRate', 'outflowRate', 'stockDifference', 'stockChange', 'dispositionTime'][at - steps.length];
    if (at < steps.length) return counted(steps[at] ?? '');
    if (id === 'stockDifference') return counted('carriedForward') - counted('carriedOver');
    // A year before has another number of days until February.
    return id && (year === 2021 || id !== 'dispositionTime') ? indicators[id]?.(counted, months) : undefined;
  });
  table('similarUnits', (name, key) => ({ rate: rate(2021, basis, unitOf(name), months) })[key]);
  // The parts of a change add up to it, whatever they are.
  const reasons = tables.get('changeReasons');
  if (reasons) {
    const at = reasons.columns.findIndex(({ key }) => key === 'part');
    const parts = reasons.rows.map((row) => row[at]).filter((cell) => typeof cell !== 'string' && isFigure(cell));
    const sum = parts.reduce((total, cell) => total + (typeof cell === 'string' ? 0 : (figureIn(cell)?.value ?? 0)), 0);
    const change = rate(2021, basis, units, months) - rate(2020, basis, units, months);
    compared += 1;
    if (Math.abs(sum - change) > 0.005) wrong.push(`${where} the parts of the change: ${sum}, not ${change}`);
  }
}

describe('the tables of thirty views, computed a second time', () => {
  it('hold no other number', () => {
    let views = 0;
    for (const basis of ['cases', 'amounts'] as const) {
      for (let months = 1; months <= 12; months += 1) {
        check(basis, months, codes, 'all');
        views += 1;
      }
      for (const unit of ['song-lo', 'vinh-yen', 'cuc-tinh']) {
        check(basis, 9, [unit], [unit]);
        views += 1;
      }
    }
    expect(views).toBe(30);
    expect(wrong).toEqual([]);
    expect(compared).toBeGreaterThan(15_000);
  });
});
