import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { securityHeaders } from '../../scripts/staticHost.ts';

const configuration = (file: string) => readFileSync(join(import.meta.dirname, '../../deployment', file), 'utf8');

/** Header names are written in any case. */
const lower = (text: string) => text.toLowerCase();

describe('the configurations of servers', () => {
  it.each(['nginx.conf', 'apache.htaccess', 'Caddyfile', 'web.config'])(
    '%s sends the headers that keep a page safe',
    (file) => {
      const text = lower(configuration(file));
      for (const [name, value] of Object.entries(securityHeaders)) {
        const line = text.split('\n').find((each) => each.includes(name) && !each.trim().startsWith('#'));
        expect(line, name).toContain(lower(value));
      }
    },
  );

  it.each(['nginx.conf', 'apache.htaccess', 'Caddyfile', 'web.config'])(
    '%s leaves what browsers take over HTTPS only to those who have it',
    (file) => {
      const text = configuration(file)
        .replace(/<!--.*?-->/gs, '')
        .replace(/^\s*#.*$/gm, '');
      expect(text).not.toMatch(/Strict-Transport-Security|Cross-Origin-Opener-Policy/);
    },
  );
});

describe('web.config, which no server here can try', () => {
  const { window } = new JSDOM('');
  const xml = new window.DOMParser().parseFromString(configuration('web.config').trim(), 'application/xml');
  const attributes = (selector: string, name: string) =>
    [...xml.querySelectorAll(selector)].map((element) => element.getAttribute(name));

  it('is XML', () => {
    expect(xml.querySelector('parsererror')).toBeNull();
    expect(xml.documentElement.tagName).toBe('configuration');
  });

  it('takes every type away before it adds it: IIS refuses a site that has one twice', () => {
    const added = attributes('staticContent > mimeMap', 'fileExtension');
    expect(attributes('staticContent > remove', 'fileExtension')).toEqual(added);
    expect(new Set(added).size).toBe(added.length);
    expect(added).toEqual(expect.arrayContaining(['.html', '.js', '.css', '.json', '.svg', '.woff2', '.webmanifest']));
  });

  it('sends 404.html where nothing is there, and keeps its status', () => {
    expect(attributes('httpErrors > error', 'path')).toEqual(['404.html', '404.html']);
    expect(attributes('httpErrors > error', 'responseMode')).toEqual(['File', 'File']);
  });

  it('has files with a hash kept for a year, and all others asked for', () => {
    expect(attributes('configuration > system\\.webServer clientCache', 'cacheControlMode')).toEqual(['DisableCache']);
    expect(attributes('location[path="assets"] clientCache', 'cacheControlMaxAge')).toEqual(['365.00:00:00']);
  });
});
