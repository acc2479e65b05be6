import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Route } from 'playwright-core';

const api = join(import.meta.dirname, '../../../dist/api/v1');

/** The browser's own words for an answer that is not what was asked for. */
export const resourceFailed = /Failed to load resource|net::ERR_/;

/** A file of the API as it is published. A new copy each time: to be edited. */
// biome-ignore lint/suspicious/noExplicitAny: JSON of any shape, to be broken in any way
export function published(file: string): any {
  return JSON.parse(readFileSync(join(api, file), 'utf8'));
}

/** Answers a file of the API in another way. `file` is its path below `api/v1/`. */
export function answer(page: Page, file: string, respond: (route: Route) => Promise<unknown> | unknown) {
  published(file); // A path that is not there would break nothing.
  return page.route(`**/api/v1/${file}`, async (route) => {
    await respond(route);
  });
}

/** Answers a file of the API with this text. */
export function answerText(page: Page, file: string, body: string, status = 200, contentType = 'application/json') {
  return answer(page, file, (route) => route.fulfill({ status, contentType, body }));
}

/** Answers a file of the API as it is published but for what `edit` changes in it. */
// biome-ignore lint/suspicious/noExplicitAny: JSON of any shape, to be broken in any way
export function edited(page: Page, file: string, edit: (json: any) => void) {
  const json = published(file);
  edit(json);
  return answerText(page, file, JSON.stringify(json));
}

/** A file that never answers. */
export function hanging(page: Page, file: string) {
  return answer(page, file, () => new Promise(() => undefined));
}

/** Waits until the page has come to life: a choice can be made then. */
export function alive(page: Page) {
  return page.locator('html[data-script]:not([data-start])').waitFor();
}

/** Draws no charts: their code never comes, and the page is alive the sooner. */
export function withoutDrawings(page: Page): Promise<unknown> {
  return page.route(/assets\/LiveStage-/, () => new Promise(() => undefined));
}
