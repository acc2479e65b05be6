import type { Browser, Locator, Page } from 'playwright-core';
import { type Clicked, type Loaded, record } from './record.ts';

/** Charts of the overview that follow a choice of units. */
const followers = ['unitStanding', 'yearPath', 'creditShare'];

/** One of the two pages, and what a reader does before a unit can be clicked. */
export interface Subject {
  readonly url: string;
  readonly openUnits: (page: Page) => Promise<void>;
}

export interface Visit {
  /** Measures by name: milliseconds, but for `bytes`. */
  readonly load: Loaded & { readonly bytes: number; readonly work: number };
  readonly click: Clicked & { readonly longest: number; readonly work: number };
  /** The numbers in the headline and the key figures after the click: the two pages must say the same. */
  readonly numbers: string;
}

/** Loads a page with an empty cache and unticks one unit in it, in a context of its own. */
export async function visit(browser: Browser, subject: Subject, cpu: number, unit: string): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 2000 },
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
  });
  try {
    await context.addInitScript(record);
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Performance.enable');
    await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
    let bytes = 0;
    session.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    await page.goto(subject.url, { waitUntil: 'commit' });
    const loaded = await page.evaluate(() => window.bench.loaded);
    const { metrics } = await session.send('Performance.getMetrics');
    const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;

    await subject.openUnits(page);
    const click = await clickAndFollow(browser, page, page.getByRole('checkbox', { name: unit }), followers);
    return { load: { ...loaded, bytes, work: seconds * 1000 }, click, numbers: await numbersOf(page) };
  } finally {
    await context.close();
  }
}

/** The click comes as a mouse's would, so that what keeps the page from noticing it counts. */
export async function clickAndFollow(
  browser: Browser,
  page: Page,
  target: Locator,
  charts: readonly string[],
  words?: string,
): Promise<Visit['click']> {
  const box = await target.boundingBox();
  if (!box) throw new Error(`[bench] nothing to click: ${target}`);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.waitForTimeout(400);
  await browser.startTracing(page, { categories: ['toplevel', 'blink.user_timing'] });
  await page.evaluate(([ids, selector]) => window.bench.arm(ids, selector), [charts, words] as const);
  await page.mouse.click(x, y);
  const clicked = await page.evaluate(() => window.bench.clicked);
  const tasks = tasksFrom(await browser.stopTracing(), clicked.charts);
  return { ...clicked, longest: Math.max(...tasks), work: tasks.reduce((total, task) => total + task, 0) };
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds, as is the duration. */
  readonly ts: number;
  readonly dur?: number;
}

/** Milliseconds of each task of the page's main thread from the click until the last chart was painted. */
function tasksFrom(trace: Buffer, span: number): number[] {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  const click = traceEvents.find(({ name }) => name === 'bench-click');
  if (!click) throw new Error('[bench] the trace has no click');
  return traceEvents.flatMap(({ name, ph, pid, tid, ts, dur = 0 }) => {
    const isTask = name.endsWith('RunTask') && ph === 'X' && pid === click.pid && tid === click.tid;
    return isTask && ts + dur >= click.ts && ts <= click.ts + span * 1000 ? [dur / 1000] : [];
  });
}

function numbersOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { heading, strip } = window.bench.parts();
    return [heading, strip]
      .flatMap((element) => {
        const copy = element?.cloneNode(true) as Element | undefined;
        for (const panel of copy?.querySelectorAll('[popover]') ?? []) panel.remove();
        return copy?.textContent?.match(/\d[\d.,]*/g) ?? [];
      })
      .join(' ');
  });
}
