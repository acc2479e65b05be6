import { useEffect, useMemo, useState } from 'react';
import { useMessages, useWords } from '../../../i18n/useMessages.ts';
import { Controls } from '../../../ui/Controls.tsx';
import { Segmented } from '../../../ui/Segmented.tsx';
import type { NumbersView } from '../numbersView.ts';
import { numbersWords } from '../words.ts';
import { ReportGrid } from './ReportGrid.tsx';
import styles from './ReportsSection.module.css';
import { Section } from './Section.tsx';

interface Props {
  readonly id: string;
  readonly view: NumbersView;
}

type Periods = 'all' | 'one';

/** The periodic reports, row by row: in the document only while they are open, for they are long. */
export function ReportsSection({ id, view: { look, lines, found } }: Props) {
  const { format } = useMessages();
  const words = useWords(numbersWords);
  const { reports } = words;
  const [open, setOpen] = useState(false);
  const [periods, setPeriods] = useState<Periods>('all');
  const { basis, period } = look.selection;
  const table = look.statistics.years.current;
  useOpenedByAddress(id, setOpen);
  const shown = useMemo(
    () => (periods === 'all' ? found.lines : found.lines.filter(({ months }) => months === period.months)),
    [found.lines, periods, period.months],
  );
  const all = periods === 'all' ? lines.length : lines.length / 12;
  const units = new Set(lines.map(({ unit }) => unit)).size;
  return (
    <Section id={id} title={words.sections.reports} count={[shown.length, all]} applies={words.applies.reports}>
      {lines.length === 0 ? (
        <p>{reports.none}</p>
      ) : (
        <>
          <Controls className={styles.controls}>
            <button type="button" className={styles.open} aria-expanded={open} onClick={() => setOpen(!open)}>
              {open ? reports.close : reports.open}{' '}
              <span>({reports.count(format.number(lines.length), format.number(units))})</span>
            </button>
            {open && (
              <Segmented
                label={reports.periods}
                options={reports.periodOptions}
                value={periods}
                onChange={setPeriods}
              />
            )}
          </Controls>
          <noscript>{reports.noScript}</noscript>
          {open && (
            <>
              <p className={styles.legend}>
                {reports.subtitle[basis]}. {reports.formVersion(table.formVersion)} {reports.legend}
              </p>
              {shown.length === 0 ? <p>{words.noMatch}</p> : <ReportGrid table={table} basis={basis} lines={shown} />}
            </>
          )}
        </>
      )}
    </Section>
  );
}

/** Whoever comes by the section's own address has asked for what is in it. */
function useOpenedByAddress(id: string, setOpen: (open: boolean) => void): void {
  useEffect(() => {
    const follow = () => {
      if (window.location.hash === `#${id}`) setOpen(true);
    };
    follow();
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, [id, setOpen]);
}
