import { useEvidenceBook } from '../../evidence/bookContext.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { useExportPage } from '../kit/exportContext.ts';
import { type ExportScene, todayHere } from './outChart.ts';

/** What files are made with here and now; undefined before the data are there. */
export function useScene(): (() => ExportScene) | undefined {
  const holder = useExportPage();
  const book = useEvidenceBook();
  const messages = useMessages();
  const page = holder.current;
  if (!page) return undefined;
  return () => ({
    page: holder.current ?? page,
    book,
    messages,
    link: window.location.href,
    today: todayHere(new Date()),
  });
}
