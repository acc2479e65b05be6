import type { CDPSession, Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { allLive, newPage } from './browser.ts';

/** Steps before the first measurement: parts come, caches fill. Both are multiples of the six ways to step. */
const warmUp = 30;
const steps = 204;

/**
 * How much more there may be after the steps. The heap still grows by a tenth while the engine learns the code, and then no
 * more; one view that were kept at each step would double it.
 */
const mostHeap = 1.2;
const mostNodes = 1.02;
const mostListeners = 1.02;

async function measure(cdp: CDPSession) {
  // Twice: what finalizers let go is collected by the second.
  for (let nth = 0; nth < 2; nth += 1) await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { heap: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners') };
}

/** Steps through measure, comparison and months, a frame each; every sixth is back where it began. */
function step(page: Page, count: number) {
  return page.evaluate(async (times) => {
    const months = document.querySelector<HTMLSelectElement>('select[aria-label="Số tháng"]');
    const set = Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set;
    const choose = (value: string) => () => {
      set?.call(months, value);
      months?.dispatchEvent(new Event('change', { bubbles: true }));
    };
    const pick = (value: string) => () =>
      document.querySelector<HTMLInputElement>(`input[type=radio][value=${value}]`)?.click();
    const ways = [choose('6'), pick('amounts'), pick('yearBefore'), choose('12'), pick('cases'), pick('target')];
    for (let nth = 0; nth < times; nth += 1) {
      ways[nth % ways.length]?.();
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    }
  }, count);
}

it('heap, nodes and listeners stay flat over two hundred steps of the filters', async () => {
  const page = await newPage();
  await page.goto(inject('site'));
  await allLive(page);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  await step(page, warmUp);
  const before = await measure(cdp);
  await step(page, steps);
  const after = await measure(cdp);
  const told = JSON.stringify({ before, after });
  expect(after.nodes / before.nodes, told).toBeLessThan(mostNodes);
  expect(after.listeners / before.listeners, told).toBeLessThan(mostListeners);
  expect(after.heap / before.heap, told).toBeLessThan(mostHeap);
}, 60_000);
