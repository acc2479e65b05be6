import { type FigureBook, figureOf } from '../../domain/figureBook.ts';
import { RichText } from '../../evidence/FigureText.tsx';
import { overviewWords } from '../../i18n/overview/words.ts';
import { useMessages, useWords } from '../../i18n/useMessages.ts';
import styles from './ListCard.module.css';

/** The smaller facts that the article reports of the province and that no chart would serve. */
export function FactsCard({ book }: { readonly book: FigureBook }) {
  const { format } = useMessages();
  const overview = useWords(overviewWords);
  const { facts } = overview;
  const hardCases = figureOf(book, 'hardCasesSettled', 'case');
  const source = hardCases?.provenance.kind === 'reported' ? hardCases.provenance.source : undefined;
  const date = book.sources.find(({ id }) => id === source)?.date;
  if (!hardCases && book.campaigns.length === 0) return null;
  return (
    <section className={styles.card} aria-labelledby="facts">
      <h2 id="facts">{facts.title}</h2>
      {date && (
        <p>
          {facts.subtitle} {format.date(date)}
        </p>
      )}
      <ul>
        {hardCases && (
          <li>
            <RichText text={facts.hardCases(hardCases)} />
          </li>
        )}
        {book.campaigns.map(({ id, fromYear, toYear, reach }) => (
          <li key={id}>
            <RichText text={facts.campaign(reach, fromYear, toYear)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
