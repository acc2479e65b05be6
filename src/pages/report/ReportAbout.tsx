import { useEffect, useState } from 'react';
import { outChartOf, pageAttribution } from '../../charts/export/outChart.ts';
import { sceneOf } from '../../charts/export/useScene.ts';
import type { Card } from '../../charts/kit/card.ts';
import { useExportPage } from '../../charts/kit/exportContext.ts';
import { useEvidenceBook } from '../../evidence/bookContext.ts';
import { aboutLines } from '../../files/documentText.ts';
import { documentWords } from '../../i18n/documents/words.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import styles from './ReportPage.module.css';

/**
 * What a printed sheet has to say about itself: units, period, kinds, version of the data, day and address. The address and the day
 * are the reader's, so that only a page that has come to life knows them.
 */
export function ReportAbout({ cards }: { readonly cards: readonly Card[] }) {
  const messages = useMessages();
  const holder = useExportPage();
  const book = useEvidenceBook();
  const [lines, setLines] = useState<readonly string[]>([]);
  useEffect(() => {
    let wanted = true;
    // What files would be made of is set by the page around, after this.
    queueMicrotask(() => {
      // A sheet is what is on screen.
      const page = holder.current?.tried ?? holder.current;
      if (!wanted || !page) return;
      const scene = sceneOf(page, book, messages);
      const outs = cards.map((card) => outChartOf(card, scene));
      setLines(aboutLines(pageAttribution(outs, undefined, scene), messages));
    });
    return () => {
      wanted = false;
    };
  }, [cards, holder, book, messages]);
  if (lines.length === 0) return null;
  return (
    <section className={styles.about}>
      <h2>{documentWords(messages).about}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
