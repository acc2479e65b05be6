import { useMessages } from '../../i18n/useMessages.ts';
import { useEvidenceBook } from '../kit/bookContext.ts';
import { useExportPage } from '../kit/exportContext.ts';
import { type ExportScene, todayHere } from './outChart.ts';

/** What files are made with here and now; undefined before the data are there. */
export function useScene(): (() => ExportScene) | undefined {
  const { view } = useExportPage();
  const book = useEvidenceBook();
  const messages = useMessages();
  if (!view) return undefined;
  return () => ({ view, book, messages, link: window.location.href, today: todayHere(new Date()) });
}
