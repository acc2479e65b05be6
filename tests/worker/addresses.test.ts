import { describe, expect, it } from 'vitest';
import { isHtml, isPage, shellAt } from '../../src/worker/addresses.ts';

const build = { folders: ['don-vi', 'bao-cao'] };

describe('which addresses are pages of the site', () => {
  it.each([
    ['/thads/', true],
    ['/thads/index.html', true],
    ['/thads/don-vi', true],
    ['/thads/don-vi/', true],
    ['/thads/don-vi/song-lo/', true],
    ['/thads/bao-cao/index.html', true],
    ['/thads/don-vi-khac/', false],
    ['/thads/assets/a.js', false],
    ['/thads//', false],
    ['/thads', false],
    ['/don-vi/', false],
  ])('%s: %s', (pathname, expected) => {
    expect(isPage(pathname, '/thads/', build)).toBe(expected);
  });
});

describe('the page that the app fills', () => {
  it('leads to the root of the site from any depth', () => {
    const shell = '<html data-page="/"><script src="./assets/a.js"></script><a href="https://x.vn/./b">';
    expect(shellAt('/thads/', { shell })).toBe(
      '<html data-page="/"><script src="/thads/assets/a.js"></script><a href="https://x.vn/./b">',
    );
  });
});

describe('answers that are pages', () => {
  it.each([
    ['text/html; charset=utf-8', true],
    ['application/json', false],
    ['text/plain', false],
  ])('%s: %s', (type, expected) => {
    expect(isHtml(new Response('', { headers: { 'content-type': type } }))).toBe(expected);
  });

  it('says nothing of an answer without a type', () => {
    expect(isHtml(new Response(null))).toBe(false);
  });
});
