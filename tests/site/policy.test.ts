import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { contentPolicy, inlineOf } from '../../scripts/policy.ts';
import { newPage, shown, untilLive } from './browser.ts';

const dist = join(import.meta.dirname, '../../dist');
const site = inject('site');
const documents = globSync('**/*.html', { cwd: dist }).map(
  (file) => [file, readFileSync(join(dist, file), 'utf8')] as const,
);

describe('every HTML of the built site', () => {
  it.each(documents)('%s has no style and no script of its own but one by hash', (file, html) => {
    const { inlineScripts, inlineStyles } = inlineOf(html);
    // What the style sheet says is not said by an element.
    const elements = inlineStyles.reduce((rest, style) => rest.replace(style, ''), html);
    expect(elements.match(/\sstyle\s*=|\son[a-z]+\s*=\s*"|javascript:/gi)).toBeNull();
    expect(inlineScripts.length).toBeLessThanOrEqual(1);
    expect(inlineStyles).toHaveLength(file === 'index.html' ? 1 : 0);
  });

  it.each(documents)(
    '%s says its policy right after its encoding, and that nobody learns whence a reader comes',
    (_, html) => {
      const metas = [...html.matchAll(/<(?:meta|link|script|style|base)\b[^>]*>/g)].map(([tag]) => tag);
      expect(metas[0]).toMatch(/^<meta charset="utf-8"\s*\/?>$/);
      expect(metas[1]).toBe(`<meta http-equiv="Content-Security-Policy" content="${contentPolicy(inlineOf(html))}">`);
      expect(metas.filter((tag) => /http-equiv/i.test(tag))).toHaveLength(1);
      expect(html).toMatch(/<meta name="referrer" content="no-referrer"\s*\/?>/);
      expect(html).not.toMatch(/referrerpolicy/i);
    },
  );
});

it('no HTML lets a page compile WebAssembly', () => {
  expect(documents.filter(([, html]) => html.includes('wasm-unsafe-eval'))).toEqual([]);
});

describe('under the policy', () => {
  it('the page for addresses that lead nowhere has its style, below any folder', async () => {
    const page = await newPage({ expected: /404/ });
    await page.goto(`${site}khong/co/trang`);
    expect(await shown(page, 'h1')).toBe('Không có trang này');
    expect(await page.locator('body').evaluate((body) => getComputedStyle(body).margin)).toBe('0px');
  });

  it('no request says which page it comes from', async () => {
    const page = await newPage();
    const referrers: string[] = [];
    page.on('request', async (request) => {
      const { referer } = await request.allHeaders().catch(() => ({ referer: undefined }));
      if (referer !== undefined) referrers.push(`${request.url()} from ${referer}`);
    });
    await page.goto(`${site}don-vi/?ky=2021-06&v=1`);
    await untilLive(page);
    expect(referrers).toEqual([]);
  });

  it('of a proxy that knows an earlier site, the page comes alive and numbers open their evidence', async () => {
    const page = await newPage({ expected: /thads-panels/ });
    await page.route(site, async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      const earlier = contentPolicy(inlineOf(html)).replace(' thads-panels', '');
      const headers = { ...response.headers(), 'content-security-policy': earlier };
      await route.fulfill({ response, body: html, headers });
    });
    await page.goto(site);
    await untilLive(page);
    await page
      .getByRole('button', { name: /^gần.*xem nguồn gốc$/ })
      .first()
      .click();
    // Their code comes when it is asked for.
    await expect.poll(() => shown(page, '[popover]:popover-open')).toContain('đoạn 13');
  });
});
