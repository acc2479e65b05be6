import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerTo } from '../../scripts/staticHost.ts';

let dist = '';

beforeAll(() => {
  dist = mkdtempSync(join(tmpdir(), 'static-host-'));
  for (const file of ['index.html', '404.html', 'don-vi/index.html', 'assets/a.js']) {
    mkdirSync(join(dist, file, '..'), { recursive: true });
    writeFileSync(join(dist, file), file);
  }
});

afterAll(() => rmSync(dist, { recursive: true }));

describe('a static host', () => {
  it.each([
    ['/', 'index.html'],
    ['//', 'index.html'],
    ['/?ky=2021-06', 'index.html'],
    ['/don-vi/', 'don-vi/index.html'],
    ['//don-vi//', 'don-vi/index.html'],
    ['/%64on-vi/index.html', 'don-vi/index.html'],
    ['/assets/a.js?v=1', 'assets/a.js'],
  ])('sends for %s the file %s', (target, file) => {
    expect(answerTo(target, { dist })).toEqual({ status: 200, file: join(dist, file) });
  });

  it('leads from the name of a folder to the folder, with the query, wherever the site stands', () => {
    expect(answerTo('/don-vi', { dist })).toEqual({ status: 301, location: './don-vi/' });
    expect(answerTo('//don-vi?ky=2021-06&a=?', { dist })).toEqual({
      status: 301,
      location: './don-vi/?ky=2021-06&a=?',
    });
    expect(answerTo('/thads/don-vi', { dist, folder: '/thads/' })).toEqual({ status: 301, location: './don-vi/' });
    expect(answerTo('/thads', { dist, folder: '/thads/' })).toEqual({ status: 301, location: './thads/' });
  });

  it.each([
    '/xyz',
    '/DON-VI/',
    '/assets/',
    '/assets/a.js/',
    '/don-vi/xyz/abc',
    '/../package.json',
    '/%2e%2e/package.json',
    '/..%2fpackage.json',
    '/..%5cpackage.json',
    '/%00',
    '/%',
    '/%E0%A4%A',
    '//evil.example/don-vi/',
  ])('says of %s that nothing is there', (target) => {
    expect(answerTo(target, { dist })).toEqual({ status: 404, file: join(dist, '404.html') });
    expect(answerTo(target, { dist, fallback: true })).toEqual({ status: 200, file: join(dist, 'index.html') });
  });

  it('knows nothing beside its folder', () => {
    for (const target of ['/', '/don-vi/', '/thadsx/', '/tha'])
      expect(answerTo(target, { dist, folder: '/thads/' }).status).toBe(404);
  });
});
