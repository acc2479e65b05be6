import { useWords } from '../../../i18n/useMessages.ts';
import { NumberTable } from '../NumberTable.tsx';
import type { NumbersView } from '../numbersView.ts';
import { numbersWords } from '../words.ts';
import { Section } from './Section.tsx';

interface Props {
  readonly id: string;
  readonly view: NumbersView;
}

/** A section that is one table. */
function TableSection({
  id,
  view: { tables, found },
  table,
}: Props & { readonly table: 'figures' | 'targets' | 'corrections' | 'versions' | 'glossary' }) {
  const { sections, applies } = useWords(numbersWords);
  const follows: Partial<Record<typeof table, string>> = applies;
  const [of, rows] = [tables[table], found.rows[table]];
  return (
    <Section
      id={id}
      title={sections[table]}
      count={[rows.length, of.table.rows.length]}
      {...(follows[table] !== undefined && { applies: follows[table] })}
    >
      <NumberTable of={of} rows={rows} />
    </Section>
  );
}

export function FiguresSection(props: Props) {
  return <TableSection {...props} table="figures" />;
}

export function TargetsSection(props: Props) {
  return <TableSection {...props} table="targets" />;
}

/** Numbers of closed periods that were corrected since; no section where there are none. */
export function CorrectionsSection(props: Props) {
  return hasCorrections(props.view) ? <TableSection {...props} table="corrections" /> : null;
}

/** Whether any number of a closed period was corrected since. */
export function hasCorrections({ tables }: Pick<NumbersView, 'tables'>): boolean {
  return tables.corrections.table.rows.length > 0;
}

export function VersionsSection(props: Props) {
  return <TableSection {...props} table="versions" />;
}

export function GlossarySection(props: Props) {
  return <TableSection {...props} table="glossary" />;
}
