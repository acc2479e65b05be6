import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { chromiumArguments, chromiumPath } from '../../scripts/chromium.ts';
import { type Subject, type Visit, visit } from './measure.ts';
import { serveFiles } from './serveFiles.ts';
import { staticPage } from './staticPage.ts';

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
const unit: string = organisations[0].units.at(-1).name.vi;

const browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumArguments });
console.log(`The built site beside a static page with the same words, key figures, tables and six charts, written by
hand: one HTML file, own CSS, inline svg, a little plain script, no web font, no panels about sources. Both come from
one local server, compressed (brotli), into a new browser context with an empty cache, by turns, ${runs} times each.
"click" unticks one of ten units; both pages then show the same numbers and redraw four charts. A ratio is site ÷
static page of two neighbouring runs. "Live" is, on the static page, that its script has run.
Chromium ${browser.version()}, window 1440 × 2000, ${cpus().length} processors (${cpus()[0]?.model.trim()}).`);

try {
  const report = [];
  for (const cpu of throttles) {
    const pairs = await measurePairs(cpu);
    const rows = measures.map((measure) => summary(measure, pairs));
    print(cpu, rows);
    report.push({ cpuSlowdown: cpu, measures: rows, pairs });
  }
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(
    join(root, '.cache/bench.json'),
    `${JSON.stringify({ runs, chromium: browser.version(), report }, null, 2)}\n`,
  );
} finally {
  await browser.close();
  server.close();
}

interface Pair {
  readonly plain: Visit;
  readonly site: Visit;
}

/** The first pair warms the machine up and is thrown away; who goes first changes from pair to pair. */
async function measurePairs(cpu: number): Promise<Pair[]> {
  const pairs: Pair[] = [];
  for (let run = 0; run <= runs; run += 1) {
    const pair: Record<string, Visit> = {};
    const order = [
      ['plain', plain],
      ['site', site],
    ] as const;
    for (const [name, subject] of run % 2 === 0 ? order : order.toReversed()) {
      pair[name] = await visit(browser, subject, cpu, unit);
    }
    const both = pair as unknown as Pair;
    if (both.plain.numbers !== both.site.numbers) {
      throw new Error(`[bench] the pages disagree after the click:\n${both.plain.numbers}\n${both.site.numbers}`);
    }
    if (run > 0) pairs.push(both);
  }
  return pairs;
}

interface Row {
  readonly measure: string;
  readonly plain: number;
  readonly site: number;
  /** Median, least and greatest of the pairs' ratios; null where the static page has nothing to divide by. */
  readonly ratio: readonly [median: number, least: number, greatest: number] | null;
}

function summary({ name, of }: Measure, pairs: readonly Pair[]): Row {
  const ratios = pairs.map(({ plain, site }) => of(site) / of(plain)).filter(Number.isFinite);
  return {
    measure: name,
    plain: median(pairs.map(({ plain }) => of(plain))),
    site: median(pairs.map(({ site }) => of(site))),
    ratio: ratios.length < pairs.length ? null : [median(ratios), Math.min(...ratios), Math.max(...ratios)],
  };
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2;
}

function print(cpu: number, rows: readonly Row[]): void {
  console.log(`\n${cpu === 1 ? 'Processor as it is' : `Processor slowed down ${cpu} times`}, medians in ms`);
  const cells = rows.map(({ measure, plain, site, ratio }) => {
    const range = ratio ? [ratio[0].toFixed(2), `${ratio[1].toFixed(2)}–${ratio[2].toFixed(2)}`] : ['–', '–'];
    return [measure, plain.toFixed(1), site.toFixed(1), ...range];
  });
  for (const [measure = '', ...numbers] of [['measure', 'static page', 'site', 'ratio', 'min–max'], ...cells]) {
    console.log(measure.padEnd(32) + numbers.map((text) => text.padStart(13)).join(''));
  }
}
