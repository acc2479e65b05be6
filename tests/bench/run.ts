import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { chromiumArguments, chromiumPath } from '../../scripts/chromium.ts';
import { organisationIn } from '../../src/domain/organisation.ts';
import { measureAggregation } from './aggregation.ts';
import { flatNationFiles } from './flatNation.ts';
import { measureImporting } from './importing.ts';
import { type Subject, type Visit, visit } from './measure.ts';
import { serveFiles } from './serveFiles.ts';
import { staticPage } from './staticPage.ts';
import { type Pair, print, summary } from './summary.ts';
import { steps, stepThrough } from './unitsClicks.ts';

/**
 * Measures the built site in `dist/` beside a hand-written static page with the same content and prints ratios. It
 * asserts nothing about time: what a machine needs says little, what the site needs beside the other page says more.
 */

interface Measure {
  readonly name: string;
  readonly of: (visit: Visit) => number;
}

const measures: readonly Measure[] = [
  { name: 'load: first contentful paint', of: ({ load }) => load.firstPaint },
  { name: 'load: largest contentful paint', of: ({ load }) => load.largestPaint },
  { name: 'load: all charts drawn', of: ({ load }) => load.marks },
  { name: 'load: first chart live', of: ({ load }) => load.firstLive },
  { name: 'load: all charts live', of: ({ load }) => load.allLive },
  { name: 'load: total blocking time', of: ({ load }) => load.blocking },
  { name: 'load: longest task over 50 ms', of: ({ load }) => load.longest },
  { name: 'load: main thread busy', of: ({ load }) => load.work },
  { name: 'load: transferred (KB, not ms)', of: ({ load }) => load.bytes / 1000 },
  { name: 'click: words and key figures', of: ({ click }) => click.words },
  { name: 'click: last chart', of: ({ click }) => click.charts },
  { name: 'click: longest task', of: ({ click }) => click.longest },
  { name: 'click: main thread busy', of: ({ click }) => click.work },
];
const throttles = [1, 4] as const;
const staticPath = 'trang-tinh.html';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '9' } } });
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs takes a whole number from 1 up, not "${values.runs}"`);

const root = join(import.meta.dirname, '../..');
const built = (path: string) => readFileSync(join(root, 'dist', path), 'utf8');
const page = staticPage(built('index.html'), (path) => built(`api/v1/${path}`));
const server = await serveFiles(join(root, 'dist'), new Map([[staticPath, page]]));
const plain: Subject = { url: server.url + staticPath, openUnits: async () => {} };
const site: Subject = {
  url: server.url,
  openUnits: (page) => page.locator('button[popovertarget]:has(+ [popover] input[type="checkbox"])').click(),
};
const { organisations } = JSON.parse(built('api/v1/catalog.json'));
const unit: string = organisationIn(organisations[0], organisations[0].defaultPeriod).units.at(-1).name.vi;

const nationalApi = flatNationFiles(readFileSync(join(root, 'src/data/figures/vinh-phuc.json'), 'utf8'));
const nation = await serveFiles(
  join(root, 'dist'),
  new Map(
    ['catalog.json', 'viet-nam/figures.json', 'viet-nam/reports/2020.json', 'viet-nam/reports/2021.json'].map(
      (path) => [`api/v1/${path}`, nationalApi.get(path) ?? ''],
    ),
  ),
);

const browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumArguments });
console.log(`The built site beside a static page with the same words, key figures, tables and six charts, written by
hand: one HTML file, own CSS, inline svg, a little plain script, no web font, no panels about sources. Both come from
one local server, compressed (brotli), into a new browser context with an empty cache, by turns, ${runs} times each.
"click" unticks one of ten units; both pages then show the same numbers and redraw four charts. A ratio is site ÷
static page of two neighbouring runs. "Live" is, on the static page, that its script has run.
Chromium ${browser.version()}, window 1440 × 2000, ${cpus().length} processors (${cpus()[0]?.model.trim()}).`);

type Steps = readonly Visit['click'][];

const stepMeasures: readonly { readonly name: string; readonly of: (click: Visit['click'] | undefined) => number }[] = [
  { name: 'words', of: (click) => click?.words ?? Number.NaN },
  { name: 'last chart', of: (click) => click?.charts ?? Number.NaN },
  { name: 'longest task', of: (click) => click?.longest ?? Number.NaN },
];

try {
  const report: unknown[] = [];
  for (const cpu of throttles) {
    const pairs = await measurePairs(cpu);
    const rows = measures.map(({ name, of }) => summary(name, of, pairs));
    print(`The overview, ${speedOf(cpu)}, medians in ms`, ['static page', 'site'], rows);
    report.push({ cpuSlowdown: cpu, measures: rows, pairs });
  }
  console.log(`
The page of the units: the ten units of the province beside a whole nation of 763 (trial data), by turns. A step is a
click in the filter bar with all charts near the window. A ratio is nation ÷ ten units.`);
  for (const cpu of throttles) {
    const pairs = await unitPairs(cpu);
    const rows = steps.flatMap(({ name }, at) =>
      stepMeasures.map((measure) => summary(`${name}: ${measure.name}`, (run: Steps) => measure.of(run[at]), pairs)),
    );
    print(`The units, ${speedOf(cpu)}, medians in ms`, ['ten units', 'nation'], rows);
    report.push({ cpuSlowdown: cpu, page: 'units', measures: rows });
  }
  console.log(`
Aggregation over the nation's tables (763 units × 60 periods) beside loops over the same typed arrays written by hand, in
Node. A ratio is ours ÷ by hand; of memory, all that the tables take ÷ the bytes of their numbers.`);
  const ratios = measureAggregation(readFileSync(join(root, 'src/data/figures/vinh-phuc.json'), 'utf8'), 200);
  print(
    'Aggregation, medians in ms',
    ['by hand', 'ours'],
    ratios.map(({ name, plain: byHand, ours, ratio }) => ({
      measure: name,
      plain: byHand,
      site: ours,
      ratio: [ratio, ratio, ratio] as const,
    })),
  );
  report.push({ aggregation: ratios });
  console.log(`
A workbook from its bytes to what is wrong with it, in Node. A ratio is ours ÷ the bare reader on the same file.`);
  const importing = await measureImporting(runs);
  print(
    'Importing, medians in ms',
    ['bare reader', 'ours'],
    importing.map(({ name, plain: bare, ours, ratio }) => ({
      measure: name,
      plain: bare,
      site: ours,
      ratio: [ratio, ratio, ratio] as const,
    })),
  );
  report.push({ importing });
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(
    join(root, '.cache/bench.json'),
    `${JSON.stringify({ runs, chromium: browser.version(), report }, null, 2)}\n`,
  );
} finally {
  await browser.close();
  server.close();
  nation.close();
}

async function unitPairs(cpu: number): Promise<Pair<Steps>[]> {
  const pairs: Pair<Steps>[] = [];
  for (let run = 0; run <= Math.ceil(runs / 2); run += 1) {
    const pair = {
      plain: await stepThrough(browser, server.url, cpu),
      site: await stepThrough(browser, nation.url, cpu),
    };
    if (run > 0) pairs.push(pair);
  }
  return pairs;
}

function speedOf(cpu: number): string {
  return cpu === 1 ? 'processor as it is' : `processor slowed down ${cpu} times`;
}

/** The first pair warms the machine up and is thrown away; who goes first changes from pair to pair. */
async function measurePairs(cpu: number): Promise<Pair<Visit>[]> {
  const pairs: Pair<Visit>[] = [];
  for (let run = 0; run <= runs; run += 1) {
    const pair: Record<string, Visit> = {};
    const order = [
      ['plain', plain],
      ['site', site],
    ] as const;
    for (const [name, subject] of run % 2 === 0 ? order : order.toReversed()) {
      pair[name] = await visit(browser, subject, cpu, unit);
    }
    const both = pair as unknown as Pair<Visit>;
    if (both.plain.numbers !== both.site.numbers) {
      throw new Error(`[bench] the pages disagree after the click:\n${both.plain.numbers}\n${both.site.numbers}`);
    }
    if (run > 0) pairs.push(both);
  }
  return pairs;
}
