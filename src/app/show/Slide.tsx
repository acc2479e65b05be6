import { outChartOf } from '../../charts/export/outChart.ts';
import { useScene } from '../../charts/export/useScene.ts';
import type { Card } from '../../charts/kit/card.ts';
import type { Look } from '../../domain/look.ts';
import { figuresOf } from '../../domain/table.ts';
import { useEvidenceBook } from '../../evidence/bookContext.ts';
import { collectTrials } from '../../evidence/notes.ts';
import { ProvenanceMark } from '../../evidence/ProvenanceMark.tsx';
import { evidenceWords } from '../../evidence/words.ts';
import { isMarked } from '../../files/outgoing.ts';
import { useMessages, useWords } from '../../i18n/useMessages.ts';
import { footerWords } from '../footer/words.ts';
import { KeyTable } from './KeyTable.tsx';
import styles from './Show.module.css';
import { SlideDrawing } from './SlideDrawing.tsx';
import type { Rows } from './steps.ts';
import { WallTable } from './WallTable.tsx';
import { showWords } from './words.ts';

/** A card, and of one that is shown as a table its rows on this slide. */
export interface Shown {
  readonly card: Card;
  readonly rows?: Rows;
}

interface Props extends Shown {
  /** Of the page. */
  readonly headline: string;
  readonly look: Look;
}

/** One card as large as the screen, with all that has to be known about its numbers. */
export function Slide({ card, rows, headline, look }: Props) {
  const messages = useMessages();
  const words = useWords(showWords);
  const evidence = useWords(evidenceWords);
  const { sources } = useEvidenceBook();
  const scene = useScene();
  if (!scene) return null;
  const here = scene();
  // What files are made of follows a choice only after this has been rendered.
  const { attribution } = outChartOf(card, { ...here, page: { ...here.page, look } });
  const trials = [...collectTrials(figuresOf(card.table()))];
  const { organisation, periodName, version, provenance, mark, provenanceWords, sourceNumbers } = attribution;
  const named = sources
    .filter(({ id }) => id in sourceNumbers)
    .map(({ title, date }) => (date === null ? title : `${title}, ${messages.format.date(date)}`));
  return (
    <section className={styles.slide}>
      <header>
        <p>
          {organisation} · {periodName}
        </p>
        {card.title !== headline && <p>{headline}</p>}
      </header>
      <h2>{card.title}</h2>
      <p className={styles.subtitle}>{card.subtitle}</p>
      {card.drawing ? (
        <SlideDrawing card={card} drawing={card.drawing} />
      ) : card.withheld !== undefined ? (
        <p className={styles.nothing}>{card.withheld}</p>
      ) : rows ? (
        <WallTable table={card.table()} keys={card.wall ?? []} rows={rows} name={card.title} />
      ) : (
        <KeyTable table={card.table()} />
      )}
      <footer>
        <p data-marked={isMarked(attribution) || undefined}>
          {provenance && <ProvenanceMark kind={provenance} />} {trials.reduce(evidence.named, mark ?? provenanceWords)}
        </p>
        {named.length > 0 && <p>{words.source(named.join('; '))}</p>}
        <p>{footerWords(messages).data(version.id, messages.format.date(version.date))}</p>
      </footer>
    </section>
  );
}
