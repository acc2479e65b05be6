import { type FigureBook, figureOf } from '../../../domain/figureBook.ts';
import type { Organisation } from '../../../domain/organisation.ts';
import { RichText } from '../../../evidence/FigureText.tsx';
import { overviewWords } from '../../../i18n/overview/words.ts';
import { wholeName } from '../../../i18n/place.ts';
import { useMessages } from '../../../i18n/useMessages.ts';
import styles from './ListCard.module.css';

interface Props {
  readonly book: FigureBook;
  readonly organisation: Pick<Organisation, 'kind'>;
}

/** The smaller facts that a publication reports of the whole and that no chart would serve. */
export function FactsCard({ book, organisation }: Props) {
  const messages = useMessages();
  const { facts } = overviewWords(messages);
  const hardCases = figureOf(book, 'hardCasesSettled', 'case');
  const source = hardCases?.provenance.kind === 'reported' ? hardCases.provenance.source : undefined;
  const date = book.sources.find(({ id }) => id === source)?.date;
  if (!hardCases && book.campaigns.length === 0) return null;
  return (
    <section className={styles.card} aria-labelledby="facts">
      <h2 id="facts">{facts.title(hardCases?.subject?.statYear)}</h2>
      {date && <p>{facts.subtitle(wholeName(organisation, messages), messages.format.date(date))}</p>}
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
