import type { Browser, CDPSession, Locator, Page } from 'playwright-core';
import { type Clicked, type Loaded, record } from './record.ts';

/** One of the pages compared, and what a reader does before a unit can be clicked. */
export interface Subject {
  readonly url: string;
  /** Opens the list of the units; returns where its fields and buttons are. */
  readonly openUnits: (page: Page) => Promise<Locator>;
}

export interface Visit {
  readonly load: Loaded & {
    readonly bytes: number;
    /** Milliseconds of the main thread until the page is quiet. */
    readonly work: number;
    /** Of what script keeps, bytes, after a collection. */
    readonly heap: number;
  };
  readonly click: Clicked & { readonly longest: number; readonly work: number };
  /** All words of the page after the click: the pages must say the same rates. */
  readonly text: string;
}

/** A page in a context of its own, with an empty cache, on a processor slowed down so many times. */
export async function inPage<T>(
  browser: Browser,
  { cpu, height }: { readonly cpu: number; readonly height: number },
  use: (page: Page, session: CDPSession) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({
    viewport: { width: 1440, height },
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
    return await use(page, session);
  } finally {
    await context.close();
  }
}

/** Loads a page and measures until it is quiet. */
export async function load(page: Page, session: CDPSession, url: string): Promise<Visit['load']> {
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await page.goto(url, { waitUntil: 'commit' });
  const loaded = await page.evaluate(() => window.bench.loaded);
  const metric = async (wanted: string) =>
    (await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
  const work = (await metric('TaskDuration')) * 1000;
  await session.send('HeapProfiler.collectGarbage');
  return { ...loaded, bytes, work, heap: await metric('JSHeapUsedSize') };
}

/** Loads the overview and unticks one unit in it. */
export function visit(
  browser: Browser,
  subject: Subject,
  { cpu, unit, followers }: { readonly cpu: number; readonly unit: string; readonly followers: readonly string[] },
): Promise<Visit> {
  return inPage(browser, { cpu, height: 2000 }, async (page, session) => {
    const loaded = await load(page, session, subject.url);
    const units = await subject.openUnits(page);
    const click = await clickAndFollow(browser, page, units.getByRole('checkbox', { name: unit }), followers);
    return { load: loaded, click, text: await page.locator('main').innerText() };
  });
}

/** The click comes as a mouse's would, so that what keeps the page from noticing it counts. */
export async function clickAndFollow(
  browser: Browser,
  page: Page,
  target: Locator,
  charts: readonly string[],
  words?: string,
): Promise<Visit['click']> {
  const [x, y] = await middleOf(target);
  await page.mouse.move(x, y);
  await page.waitForTimeout(400);
  await browser.startTracing(page, { categories: ['toplevel', 'blink.user_timing'] });
  const clicked = await follow(page, [x, y], charts, words);
  const tasks = tasksFrom(await browser.stopTracing(), clicked.charts);
  return { ...clicked, longest: Math.max(...tasks), work: tasks.reduce((total, task) => total + task, 0) };
}

/** Clicks at a place at once and waits until all that follows has been painted. */
export async function follow(
  page: Page,
  [x, y]: readonly [number, number],
  charts: readonly string[] = [],
  words?: string,
): Promise<Clicked> {
  await page.evaluate(([ids, selector]) => window.bench.arm(ids, selector), [charts, words] as const);
  await page.mouse.click(x, y);
  return page.evaluate(() => window.bench.clicked);
}

export async function middleOf(target: Locator): Promise<[number, number]> {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (!box) throw new Error(`[bench] nothing to click: ${target}`);
  return [box.x + box.width / 2, box.y + box.height / 2];
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
