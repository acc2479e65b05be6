import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { chromiumArguments, chromiumPath } from '../../scripts/chromium.ts';
import { organisationIn } from '../../src/domain/organisation.ts';
import { measureAggregation, type Ratio } from './aggregation.ts';
import { flatNationFiles } from './flatNation.ts';
import { fortyClicks, type Worst } from './fortyClicks.ts';
import { measureImporting } from './importing.ts';
import { type Subject, type Visit, visit } from './measure.ts';
import { plainStackFiles, plainStackFolder } from './plainStackPage.ts';
import { serveFiles } from './serveFiles.ts';
import { dataOf, staticPage } from './staticPage.ts';
import { print, type Row, summary } from './summary.ts';
import { steps, stepThrough, type UnitsVisit } from './unitsClicks.ts';

/**
 * Measures the built site in `dist/` beside a hand-written static page and beside a plain React and Recharts page of the
 * same content, and prints ratios. It asserts nothing about time: what a machine needs says little, what the site needs
 * beside the other pages says more.
 */

interface Measure<Run> {
  readonly name: string;
  readonly of: (run: Run) => number;
}

const loads: readonly Measure<Visit['load']>[] = [
  { name: 'load: first contentful paint', of: ({ firstPaint }) => firstPaint },
  { name: 'load: largest contentful paint', of: ({ largestPaint }) => largestPaint },
  { name: 'load: all charts drawn', of: ({ marks }) => marks },
  { name: 'load: total blocking time', of: ({ blocking }) => blocking },
  { name: 'load: longest task over 50 ms', of: ({ longest }) => longest },
  { name: 'load: main thread busy', of: ({ work }) => work },
  { name: 'load: heap (MB)', of: ({ heap }) => heap / 1e6 },
  { name: 'load: before idle (KiB)', of: ({ bytesBeforeIdle }) => bytesBeforeIdle / 1024 },
  { name: 'load: transferred (KiB)', of: ({ bytes }) => bytes / 1024 },
  { name: 'load: layout shift (score)', of: ({ shift }) => shift },
];
const clicks: readonly Measure<Visit['click']>[] = [
  { name: 'click: words and key figures', of: ({ words }) => words },
  { name: 'click: last chart', of: ({ charts }) => charts },
  { name: 'click: longest task', of: ({ longest }) => longest },
  { name: 'click: main thread busy', of: ({ work }) => work },
];
const forty: readonly Measure<Worst>[] = [
  { name: '40 clicks: words, median', of: ({ words }) => words.median },
  { name: '40 clicks: words, worst', of: ({ words }) => words.worst },
  { name: '40 clicks: last chart, median', of: ({ charts }) => charts.median },
  { name: '40 clicks: last chart, worst', of: ({ charts }) => charts.worst },
  { name: '40 clicks: worst ÷ median', of: ({ charts }) => charts.worst / charts.median },
];
const throttles = [1, 4] as const;
const staticPath = 'trang-tinh.html';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '9' }, only: { type: 'string', default: 'overview,forty,units,node' } },
});
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs takes a whole number from 1 up, not "${values.runs}"`);
const isWanted = (part: string) => values.only.split(',').includes(part);

const root = join(import.meta.dirname, '../..');
const built = (path: string) => readFileSync(join(root, 'dist', path), 'utf8');
const api = (path: string) => built(`api/v1/${path}`);
const publishedFigures = readFileSync(join(root, 'src/data/figures/vinh-phuc.json'), 'utf8');
const stack = await plainStackFiles(root);
const server = await serveFiles(
  join(root, 'dist'),
  new Map([[staticPath, staticPage(built('index.html'), api)], ...stack]),
);
const nationalApi = flatNationFiles(publishedFigures, 355);
const nationalPaths = [
  'catalog.json',
  'viet-nam/figures.json',
  'viet-nam/reports/2020.json',
  'viet-nam/reports/2021.json',
];
const nation = await serveFiles(
  join(root, 'dist'),
  new Map([...nationalPaths.map((path) => [`api/v1/${path}`, nationalApi.get(path) ?? ''] as const), ...stack]),
);

const subjects: readonly Subject[] = [
  { url: server.url + staticPath, openUnits: async (page) => page.locator('#units') },
  { url: server.url + plainStackFolder, openUnits: async (page) => page.locator('#units') },
  {
    url: server.url,
    openUnits: async (page) => {
      await page.locator('button[popovertarget]:has(+ [popover][aria-label="Đơn vị"])').click();
      return page.locator('[popover]:popover-open');
    },
  },
];
const { organisations } = JSON.parse(api('catalog.json'));
const unit: string = organisationIn(organisations[0], organisations[0].defaultPeriod).units.at(-1).name.vi;
/** Charts that follow a choice of units in all three pages. */
const followers = ['unitStanding', 'yearPath'];
const rates = ratesWithout(dataOf(api).units.slice(0, -1));

const browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumArguments });
console.log(`The built site beside two pages with like words, key figures and charts. "static": one HTML file by hand, own CSS,
inline svg, a little plain script, no web font. "plain stack": React and Recharts without animation (tests/bench/plainStack),
which fetches the same files. All come from one local server, compressed (brotli), into a new browser context with an empty
cache, by turns, ${runs} times each. "click" unticks one of ten units. A ratio is the site's to the other's in one round.
Chromium ${browser.version()}, window 1440 × 2000, ${cpus().length} processors (${cpus()[0]?.model.trim()}).`);

const report: unknown[] = [];
try {
  for (const cpu of throttles) {
    if (isWanted('overview')) await overview(cpu);
    if (isWanted('forty')) await manyClicks(cpu);
  }
  if (isWanted('units')) {
    for (const cpu of throttles) {
      await unitPages('The units, ten of them', server.url, cpu);
      await unitPages('The units, 355 of a trial nation', nation.url, cpu);
    }
  }
  if (isWanted('node')) await inNode();
  mkdirSync(join(root, '.cache'), { recursive: true });
  const text = JSON.stringify({ runs, chromium: browser.version(), report }, null, 2);
  writeFileSync(join(root, '.cache/bench.json'), `${text}\n`);
} finally {
  await browser.close();
  server.close();
  nation.close();
}

/** One round after the other; the first warms the machine up and is thrown away, and the order turns from round to round. */
async function rounds<T, Run>(
  things: readonly T[],
  count: number,
  measure: (thing: T) => Promise<Run>,
): Promise<Run[][]> {
  const taken: Run[][] = [];
  for (let round = 0; round <= count; round += 1) {
    const found = new Map<T, Run>();
    for (const thing of round % 2 === 0 ? things : things.toReversed()) found.set(thing, await measure(thing));
    if (round > 0) taken.push(things.map((thing) => found.get(thing) as Run));
  }
  return taken;
}

function tell(title: string, heads: readonly string[], rows: readonly Row[]): void {
  print(title, heads, rows);
  report.push({ title, heads, rows });
}

async function overview(cpu: number): Promise<void> {
  const taken = await rounds(subjects, runs, (subject) => visit(browser, subject, { cpu, unit, followers }));
  for (const { text } of taken.flat()) {
    if (!rates.every((rate) => text.replaceAll('\u00a0', ' ').includes(rate))) {
      throw new Error(`[bench] a page does not say ${rates.join(' and ')} after the click:\n${text.slice(0, 1000)}`);
    }
  }
  tell(
    `The overview, ${speedOf(cpu)}, medians in ms`,
    ['static', 'plain stack', 'site'],
    [
      ...loads.map(({ name, of }) => summary(name, (run: Visit) => of(run.load), taken)),
      ...clicks.map(({ name, of }) => summary(name, (run: Visit) => of(run.click), taken)),
    ],
  );
}

async function manyClicks(cpu: number): Promise<void> {
  const taken = await rounds(subjects.slice(1), Math.ceil(runs / 3), (subject) => fortyClicks(browser, subject, cpu));
  const rows = forty.map(({ name, of }) => summary(name, of, taken));
  tell(`Forty clicks, ${speedOf(cpu)}, medians in ms`, ['plain stack', 'site'], rows);
}

async function unitPages(title: string, url: string, cpu: number): Promise<void> {
  const pages = [`${url}${plainStackFolder}?trang=don-vi`, `${url}don-vi/`];
  const taken = await rounds(pages, Math.ceil(runs / 2), (page) => stepThrough(browser, page, cpu));
  const rows = steps.flatMap(({ name: step }, at) =>
    clicks.map(({ name, of }) =>
      summary(name.replace('click', step), ({ clicks: each }: UnitsVisit) => of(each[at] as Visit['click']), taken),
    ),
  );
  const loading = loads.map(({ name, of }) => summary(name, (run: UnitsVisit) => of(run.load), taken));
  tell(`${title}, ${speedOf(cpu)}, medians in ms`, ['plain stack', 'site'], [...loading, ...rows]);
}

async function inNode(): Promise<void> {
  const row = ({ name, plain, ours, ratio }: Ratio): Row => ({
    measure: name,
    values: [plain, ours],
    ratios: [[ratio, ratio, ratio]],
  });
  console.log(`
Aggregation over a nation's tables (763 units × 60 periods) beside loops over the same typed arrays written by hand, in
Node. A ratio is ours ÷ by hand; of memory, all that the tables take ÷ the bytes of their numbers.`);
  tell('Aggregation, medians in ms', ['by hand', 'ours'], measureAggregation(publishedFigures, 200).map(row));
  console.log(`
A workbook from its bytes to what is wrong with it, in Node. A ratio is ours ÷ the bare reader on the same file.`);
  tell('Importing, medians in ms', ['bare reader', 'ours'], (await measureImporting(runs)).map(row));
}

function speedOf(cpu: number): string {
  return cpu === 1 ? 'processor as it is' : `processor slowed down ${cpu} times`;
}

/** The two rates that every page has to show once a unit is left out, as they are written. */
function ratesWithout(units: ReturnType<typeof dataOf>['units']): readonly string[] {
  const format = new Intl.NumberFormat('vi-VN', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const last = (months: readonly number[] | undefined) => months?.[11] ?? 0;
  return [0, 1].map((basis) => {
    const completed = units.reduce((sum, each) => sum + last(each.completed[basis]), 0);
    const eligible = units.reduce((sum, each) => sum + last(each.eligible[basis]), 0);
    return `${format.format((completed / eligible) * 100)}%`;
  });
}
