import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nationalFiles } from '../../mocks/national.ts';
import { parseCatalog } from '../../src/data/catalog/parse.ts';
import { datasetOf } from '../../src/data/dataset.ts';
import { parseFigures } from '../../src/data/figures/parse.ts';
import { parseReports } from '../../src/data/reports/parse.ts';
import type { Level } from '../../src/domain/organisation.ts';
import { organisationIn } from '../../src/domain/organisation.ts';
import { isExplained, reasonsOfChange } from '../../src/domain/reasons.ts';
import { unitsAt } from '../../src/domain/unitTree.ts';

const published = readFileSync(join(import.meta.dirname, '../../src/data/figures/vinh-phuc.json'), 'utf8');
const files = nationalFiles(published);
const json = (path: string) => JSON.parse(files.get(path) ?? 'null');
const catalog = parseCatalog(json('catalog.json'));
const figures = parseFigures('viet-nam', json('viet-nam/figures.json'));
const parsed = new Map(
  [2024, 2025, 2026].map((year) => [year, parseReports('viet-nam', year, json(`viet-nam/reports/${year}.json`))]),
);
const [nation] = catalog.value.organisations;

function reasonsIn(statYear: number, level: Level) {
  if (!nation) throw new Error('no nation');
  const organisation = organisationIn(nation, { statYear, months: 12 });
  const [current, before] = [parsed.get(statYear), parsed.get(statYear - 1)];
  if (!current || !before) throw new Error(`no reports of ${statYear}`);
  const { years, everything } = datasetOf(organisation, { catalog, figures, current, before });
  const units = unitsAt(organisation, { within: null, level }).map(({ code }) => code);
  const asked = { basis: 'cases', units, months: 12, ever: everything?.units ?? [] } as const;
  return { units, found: reasonsOfChange(years, asked) };
}

describe('why the rate of the trial nation changed', () => {
  it.each([
    ['province', 34],
    ['office', 355],
  ] as const)('is told through the merger of 01/07/2025 at the level %s', (level, count) => {
    const { units, found } = reasonsIn(2025, level);
    expect(units).toHaveLength(count);
    if (!isExplained(found)) throw new Error(`${found.why}: ${found.units.slice(0, 3).join(', ')}`);
    expect(found.merged).toBe(true);
    expect([found.before.value, found.after.value].map((value) => Math.round(value * 100) / 100)).toEqual([
      83.88, 84.27,
    ]);
    expect(found.parts.reduce((sum, { part }) => sum + part.value, 0)).toBeCloseTo(found.change.value, 8);
  });

  it.each(['province', 'office'] as const)('needs no successors in the year after at the level %s', (level) => {
    const { found } = reasonsIn(2026, level);
    expect(found).toMatchObject({ merged: false, creditApart: true });
  });
});
