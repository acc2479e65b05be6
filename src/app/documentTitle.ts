import type { Organisation } from '../domain/organisation.ts';
import type { Messages } from '../i18n/messages.ts';
import { siteWords } from '../i18n/site/words.ts';
import type { Route } from '../url/routes.ts';

/** What the window of a page is called: the unit or the page, then the site and the department. */
export function documentTitle(route: Route | undefined, organisation: Organisation, messages: Messages): string {
  const app = siteWords(messages);
  const { language } = messages;
  const unit = organisation.units.find(({ code }) => code === route?.unit);
  const page = unit?.shortName[language] ?? (route ? app.pages[route.page] : app.notFound.title);
  return app.documentTitle(page, organisation.shortName[language]);
}
