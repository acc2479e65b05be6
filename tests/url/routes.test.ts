import { describe, expect, it } from 'vitest';
import { relativeHref, routeAt, routes, unitPath } from '../../src/url/routes.ts';

describe('routes', () => {
  it('keeps its Vietnamese slugs', () => {
    expect(routes).toEqual({
      overview: '/',
      units: '/don-vi/',
      emulation: '/thi-dua/',
      data: '/so-lieu/',
      report: '/bao-cao/',
      accessibility: '/kha-nang-tiep-can/',
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

describe('routeAt', () => {
  it('finds a page with or without its last slash', () => {
    expect(routeAt('/')).toEqual({ page: 'overview' });
    expect(routeAt('')).toEqual({ page: 'overview' });
    expect(routeAt('/don-vi/')).toEqual({ page: 'units' });
    expect(routeAt('/don-vi')).toEqual({ page: 'units' });
    expect(routeAt('/bao-cao')).toEqual({ page: 'report' });
  });

  it('finds the page of a unit below the units', () => {
    expect(routeAt('/don-vi/vinh-yen/')).toEqual({ page: 'units', unit: 'vinh-yen' });
    expect(routeAt('/don-vi/vinh-yen')).toEqual({ page: 'units', unit: 'vinh-yen' });
    expect(routeAt(unitPath('song-lo'))).toEqual({ page: 'units', unit: 'song-lo' });
  });

  it('finds nothing where there is no page', () => {
    expect(routeAt('/khong-co/')).toBeUndefined();
    expect(routeAt('/don-vi/vinh-yen/chi-tiet/')).toBeUndefined();
    expect(routeAt('/don-vi/Vĩnh Yên/')).toBeUndefined();
    expect(routeAt('/don-vi/--/')).toBeUndefined();
    expect(routeAt('/Don-Vi/')).toBeUndefined();
  });
});
