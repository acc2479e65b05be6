import type { Look } from '../domain/look.ts';
import { bases } from '../domain/measures.ts';
import type { Organisation } from '../domain/organisation.ts';
import type { ProvenanceKind } from '../domain/provenance.ts';
import { restsOn } from '../domain/restsOn.ts';
import type { Messages } from '../i18n/messages.ts';
import { said } from '../i18n/said.ts';
import { siteWords } from '../i18n/site/words.ts';
import type { PageId, Route } from '../url/routes.ts';

/**
 * What the window of a page is called: the unit or the page, with the kind of what it says where that has to be said, then
 * the site and the department.
 */
export function documentTitle(
  route: Route | undefined,
  organisation: Organisation,
  messages: Messages,
  kind: ProvenanceKind,
): string {
  const page = pageName(route, organisation, messages);
  return siteWords(messages).documentTitle(said(page, kind, messages), organisation.shortName[messages.language]);
}

/** The unit whose page it is, or what the page is called. */
export function pageName(route: Route | undefined, organisation: Organisation, messages: Messages): string {
  const app = siteWords(messages);
  const unit = organisation.units.find(({ code }) => code === route?.unit);
  return unit?.shortName[messages.language] ?? (route ? app.pages[route.page] : app.notFound.title);
}

/** Puts a page's title and what it says first into the document's head, for bookmarks, search and shared links. */
export function writeHead(title: string, describe: (answer: string) => string): void {
  document.title = title;
  const answer = document.querySelector('main h1')?.textContent;
  const write = (selector: string, content: string) =>
    document.querySelector(`meta[${selector}]`)?.setAttribute('content', content);
  write('property="og:title"', title);
  if (answer) for (const name of ['name="description"', 'property="og:description"']) write(name, describe(answer));
}

/** Pages that say nothing about how anybody stands. */
const withoutAnswer: ReadonlySet<PageId> = new Set(['data', 'accessibility']);

/** What the answer of a page rests on; of a page without statistics, or before they are there, nothing. */
export function kindOfPage(route: Route | undefined, look: Look | undefined): ProvenanceKind {
  if (!look || look.units.length === 0 || !route || withoutAnswer.has(route.page)) return 'reported';
  const byUnit = route.page === 'units' || route.page === 'emulation';
  const standings = byUnit ? look.unitStandings.map((of) => of.standings) : [look.standings];
  return restsOn(standings.flatMap((of) => bases.map((basis) => of[basis].rate)));
}
