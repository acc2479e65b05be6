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
}: Props & { readonly table: 'figures' | 'targets' | 'versions' | 'glossary' }) {
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

export function VersionsSection(props: Props) {
  return <TableSection {...props} table="versions" />;
}

export function GlossarySection(props: Props) {
  return <TableSection {...props} table="glossary" />;
}
