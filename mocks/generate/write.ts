// Writes the checked-in illustrative reports: node mocks/generate/write.ts
import { mkdirSync, writeFileSync } from 'node:fs';
import { formatReports } from './format.ts';
import { statYearsOf } from './plan.ts';
import { vinhPhucPlan, vinhPhucReports } from './vinhPhuc.ts';

const folder = new URL(`../../src/data/reports/${vinhPhucPlan.org}/`, import.meta.url);
const reports = vinhPhucReports();

mkdirSync(folder, { recursive: true });
for (const statYear of statYearsOf(vinhPhucPlan)) {
  writeFileSync(new URL(`${statYear}.json`, folder), formatReports(reports[statYear]));
}
