import { type EvidenceBook, useEvidenceBook } from '../../evidence/bookContext.ts';
import type { Messages } from '../../i18n/messages.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { type ExportPage, useExportPage } from '../kit/exportContext.ts';
import { type ExportScene, todayHere } from './outChart.ts';

/** What files are made with here and now: without what is tried out, unless that is asked for. */
export type SceneNow = (tried?: boolean) => ExportScene;

/** Undefined before the data are there. */
export function useScene(): SceneNow | undefined {
  const holder = useExportPage();
  const book = useEvidenceBook();
  const messages = useMessages();
  const page = holder.current;
  if (!page) return undefined;
  return (tried = false) => {
    const now = holder.current ?? page;
    return sceneOf((tried && now.tried) || now, book, messages);
  };
}

/** What files of a page are made with at this moment. */
export function sceneOf(page: ExportPage, book: EvidenceBook, messages: Messages): ExportScene {
  return { page, book, messages, link: lastingLink(window.location, page), today: todayHere(new Date()) };
}

/** Where a reader of a file finds its very numbers again: the page, with what is looked at written out. */
function lastingLink({ origin, pathname }: Location, { search }: Pick<ExportPage, 'search'>): string {
  return origin + pathname + search;
}
