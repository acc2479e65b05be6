import { beforeEach, describe, expect, it, vi } from 'vitest';

const template = { name: 'mau-co-quan.pptx', bytes: Uint8Array.of(1, 2, 3) };

/** As a page has it that has just been opened in a browser that keeps nothing. */
async function opened() {
  vi.resetModules();
  return import('../../src/files/template/kept.ts');
}

describe('a template where the browser keeps nothing', () => {
  let page: Awaited<ReturnType<typeof opened>>;
  beforeEach(async () => {
    page = await opened();
  });

  it('holds for this visit, and for its organisation only', async () => {
    expect(await page.keptTemplate('vinh-phuc')).toBeUndefined();
    expect(await page.keepTemplate('vinh-phuc', template)).toBe(false);
    expect(await page.keptTemplate('vinh-phuc')).toEqual(template);
    expect(await page.keptTemplate('phu-tho')).toBeUndefined();
    expect(await (await opened()).keptTemplate('vinh-phuc')).toBeUndefined();
  });

  it('can be removed again', async () => {
    await page.keepTemplate('vinh-phuc', template);
    expect(await page.keepTemplate('vinh-phuc', undefined)).toBe(false);
    expect(await page.keptTemplate('vinh-phuc')).toBeUndefined();
  });
});
