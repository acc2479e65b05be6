import type { PageContent } from '../../charts/kit/exportContext.ts';
import type { Look } from '../../domain/look.ts';
import type { Messages } from '../../i18n/messages.ts';
import { lazyPart } from '../../ui/lazyPart.tsx';

let content: ((look: Look, messages: Messages) => PageContent) | undefined;

/** The overview below its first screen: its code comes after the page stands, its HTML with the page. */
export const overviewRest = lazyPart(async () => {
  const { Rest, overviewContent } = await import('./rest/rest.ts');
  content = overviewContent;
  return Rest;
});

/** What the whole page says and shows; undefined until the rest has come. */
export const overviewContentOnceThere = () => content;
