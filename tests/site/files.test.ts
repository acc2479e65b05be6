import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { Ajv } from 'ajv';
import { describe, expect, inject, it } from 'vitest';
import { apiPathOf } from '../../src/data/paths.ts';
import { allLive, newPage } from './browser.ts';

const root = join(import.meta.dirname, '../..');
const dist = join(root, 'dist');
const built = globSync('**/*', { cwd: dist }).map((file) => file.replaceAll('\\', '/'));
const json = (file: string) => JSON.parse(readFileSync(file, 'utf8'));

/** Bytes of files as a host sends them, brotli. */
function brotli(...files: string[]): number {
  return files.reduce((sum, file) => sum + brotliCompressSync(readFileSync(join(dist, file))).length, 0);
}

const scripts = built.filter((file) => file.endsWith('.js'));
const html = readFileSync(join(dist, 'index.html'), 'utf8');
const linked = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, file]) => file ?? '');

describe('the built site', () => {
  it('has an HTML of its own for every page and every unit, and one for addresses that lead nowhere', () => {
    expect(built.filter((file) => file.endsWith('.html')).sort()).toEqual([
      '404.html',
      'bao-cao/index.html',
      'don-vi/binh-xuyen/index.html',
      'don-vi/cuc-tinh/index.html',
      'don-vi/index.html',
      'don-vi/lap-thach/index.html',
      'don-vi/phu-tho/index.html',
      'don-vi/phuc-yen/index.html',
      'don-vi/song-lo/index.html',
      'don-vi/tam-dao/index.html',
      'don-vi/tam-duong/index.html',
      'don-vi/vinh-tuong/index.html',
      'don-vi/vinh-yen/index.html',
      'don-vi/yen-lac/index.html',
      'index.html',
      'kha-nang-tiep-can/index.html',
      'so-lieu/index.html',
      'thi-dua/index.html',
    ]);
  });

  it('has no mock in it', () => {
    expect(built.filter((file) => /mock/i.test(file))).toEqual([]);
    for (const file of scripts)
      expect(readFileSync(join(dist, file), 'utf8')).not.toMatch(/mockServiceWorker|setupWorker/);
  });

  it('publishes the files of the data module under the paths of the API, unchanged', () => {
    const files = globSync('**/*.json', { cwd: join(root, 'src/data') });
    expect(built.filter((file) => file.startsWith('api/v1/') && file.endsWith('.json')).sort()).toEqual(
      files.map((file) => `api/v1/${apiPathOf(file)}`).sort(),
    );
    for (const file of files) {
      expect(json(join(dist, 'api/v1', apiPathOf(file)))).toEqual(json(join(root, 'src/data', file)));
    }
  });

  it.each([
    ['catalog.json', 'catalog'],
    ['vinh-phuc/figures.json', 'figures'],
    ['vinh-phuc/reports/2020.json', 'reports'],
    ['vinh-phuc/reports/2021.json', 'reports'],
  ])('publishes %s as its published schema demands', (file, dataset) => {
    const schema = json(join(dist, `api/v1/schema/${dataset}.json`));
    const validate = new Ajv({ strict: false, formats: { date: true, uri: true } }).compile(schema);
    expect(validate(json(join(dist, 'api/v1', file))), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
  });

  it('loads nothing from elsewhere', () => {
    for (const file of built.filter((name) => /\.(html|css)$/.test(name))) {
      const text = readFileSync(join(dist, file), 'utf8');
      expect(text.match(/(?:src|url\(|<link[^>]*href)="?https?:/g)).toBeNull();
    }
  });
});

describe('the first visit stays within its budget of bytes (brotli)', () => {
  it('HTML with its stills and CSS: at most 40 kB', () => {
    // The styles stand in it.
    expect(linked(/<link rel="stylesheet"[^>]*href="\.\/([^"]+)"/g)).toEqual([]);
    expect(html).toContain('<style>');
    expect(brotli('index.html')).toBeLessThanOrEqual(40_000);
  });

  it('fonts: at most 75 kB', () => {
    const fonts = built.filter((file) => file.endsWith('.woff2'));
    expect(fonts).toHaveLength(5);
    expect(brotli(...fonts)).toBeLessThanOrEqual(75_000);
  });

  it('script before live charts: at most 105.2 kB', () => {
    const entry = linked(/<script type="module"[^>]*src="\.\/([^"]+)"/g);
    const preloaded = linked(/<link rel="modulepreload"[^>]*href="\.\/([^"]+)"/g);
    expect(entry).toHaveLength(1);
    expect(brotli(...entry, ...preloaded)).toBeLessThanOrEqual(105_200);
  });

  it('all script, once every chart is live: at most 217 kB', async () => {
    const page = await newPage();
    const asked = new Set<string>();
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.endsWith('.js')) asked.add(pathname.slice(1));
    });
    await page.goto(inject('site'));
    await allLive(page);
    expect(asked.size).toBeGreaterThanOrEqual(3);
    expect(brotli(...asked)).toBeLessThanOrEqual(217_000);
  });
});
