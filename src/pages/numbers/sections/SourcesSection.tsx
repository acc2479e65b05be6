import { SourceTitle } from '../../../evidence/SourceTitle.tsx';
import { useWords } from '../../../i18n/useMessages.ts';
import { NumberTable } from '../NumberTable.tsx';
import type { NumbersView } from '../numbersView.ts';
import { sourcesOf } from '../tables/originTables.ts';
import { numbersWords } from '../words.ts';
import styles from './Section.module.css';
import { Section } from './Section.tsx';

interface Props {
  readonly id: string;
  readonly view: NumbersView;
}

/** The publications by their numbers, and how illustrative data were made. */
export function SourcesSection({ id, view: { look, tables, found } }: Props) {
  const { sections, files } = useWords(numbersWords);
  const sources = sourcesOf(look.statistics);
  const { rows } = found;
  const titleOf = (at: number) => {
    const source = sources[at];
    return source && <SourceTitle source={source} />;
  };
  const parts = [tables.sources, tables.methods];
  const all = parts.reduce((sum, { table }) => sum + table.rows.length, 0);
  return (
    <Section id={id} title={sections.sources} count={[rows.sources.length + rows.methods.length, all]}>
      <NumberTable of={tables.sources} rows={rows.sources} views={{ title: titleOf }} />
      <div className={styles.part}>
        <h3>{files.methods}</h3>
        <NumberTable of={tables.methods} rows={rows.methods} />
      </div>
    </Section>
  );
}
