import { describe, expect, it } from 'vitest';
import { pageAt, relativeHref, routes } from '../../src/url/routes.ts';

describe('routes', () => {
  it('keeps its Vietnamese slugs', () => {
    expect(routes).toEqual({
      overview: '/',
      units: '/don-vi/',
      emulation: '/thi-dua/',
      data: '/so-lieu/',
      report: '/bao-cao/',
    });
  });
});

describe('relativeHref', () => {
  it('leads from the root down', () => {
    expect(relativeHref('/', '/don-vi/')).toBe('./don-vi/');
  });

  it('leads from a page to the root and to its neighbour', () => {
    expect(relativeHref('/don-vi/', '/')).toBe('../');
    expect(relativeHref('/don-vi/', '/thi-dua/')).toBe('../thi-dua/');
  });

  it('leads from a page to itself', () => {
    expect(relativeHref('/', '/')).toBe('./');
    expect(relativeHref('/don-vi/', '/don-vi/')).toBe('../don-vi/');
  });

  it('stands on the folder above for an address without its last slash', () => {
    expect(relativeHref('/don-vi', '/thi-dua/')).toBe('./thi-dua/');
  });

  it('leads out of any depth', () => {
    expect(relativeHref('/a/b/c/', '/so-lieu/')).toBe('../../../so-lieu/');
  });

  it('ends where a browser would go', () => {
    const ends = (from: string, to: string) => new URL(relativeHref(from, to), `https://may-chu${from}`).pathname;
    expect(ends('/', '/bao-cao/')).toBe('/bao-cao/');
    expect(ends('/don-vi/', '/')).toBe('/');
    expect(ends('/don-vi', '/so-lieu/')).toBe('/so-lieu/');
    expect(ends('/a/b/c/', '/thi-dua/')).toBe('/thi-dua/');
  });
});

describe('pageAt', () => {
  it('finds a page with or without its last slash', () => {
    expect(pageAt('/')).toBe('overview');
    expect(pageAt('')).toBe('overview');
    expect(pageAt('/don-vi/')).toBe('units');
    expect(pageAt('/don-vi')).toBe('units');
    expect(pageAt('/bao-cao')).toBe('report');
  });

  it('finds nothing where there is no page', () => {
    expect(pageAt('/khong-co/')).toBeUndefined();
    expect(pageAt('/don-vi/vinh-yen/')).toBeUndefined();
    expect(pageAt('/Don-Vi/')).toBeUndefined();
  });
});
