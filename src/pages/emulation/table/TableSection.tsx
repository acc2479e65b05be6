import { useEffect, useMemo, useState } from 'react';
import { defaultTable } from '../../../domain/emulation/defaultTable.ts';
import { draftOf, tableOfDraft } from '../../../domain/emulation/draft.ts';
import { faultContextOf, type Judging } from '../../../domain/emulation/judging.ts';
import { scoringFaults } from '../../../domain/emulation/scoringFaults.ts';
import { stopsScoring } from '../../../domain/emulation/scoringProblem.ts';
import type { ScoringTable } from '../../../domain/emulation/scoringTable.ts';
import type { Look } from '../../../domain/look.ts';
import { partFailed } from '../../../evidence/PartFailed.tsx';
import { useMessages, useWords } from '../../../i18n/useMessages.ts';
import { Controls } from '../../../ui/Controls.tsx';
import { Lazy, lazyPart } from '../../../ui/lazyPart.tsx';
import { searchWithTable } from '../../../url/view.ts';
import { FileButton } from '../../kit/FileButton.tsx';
import { saveTyped } from '../typed/saveTyped.ts';
import { faultSentences } from './faultSentences.ts';
import { LinkedTable } from './LinkedTable.tsx';
import styles from './TableSection.module.css';
import { tableName } from './tableName.ts';
import { useOwnTable } from './useOwnTable.ts';
import { tableWords } from './words.ts';

interface Props {
  readonly look: Look;
  readonly judging: Judging;
  /** Query part of the view. */
  readonly search: string;
}

/** Comes when somebody edits a table. */
const editor = lazyPart(async () => (await import('./TableEditor.tsx')).TableEditor);

/** The office's own scoring table: what there is of it, the form, and the ways in and out. */
export function TableSection({ look, judging, search }: Props) {
  const messages = useMessages();
  const words = useWords(tableWords);
  const { statistics, selection } = look;
  const { statYear } = selection.period;
  const { code } = statistics.organisation;
  const { draft, change, trouble } = useOwnTable(code, statYear);
  const [editing, setEditing] = useState(false);
  const [removed, setRemoved] = useState<typeof draft>();
  const [refused, setRefused] = useState('');
  const table = draft && tableOfDraft(draft);
  const faults = useMemo(() => (table ? scoringFaults(table, faultContextOf(look)) : []), [table, look]);
  const units = useMemo(
    () => statistics.organisation.units.map((unit) => [unit.code, unit.shortName[messages.language]] as const),
    [statistics, messages],
  );
  const sentences = useMemo(() => {
    const names = new Map(units);
    return faultSentences(faults, (unit) => names.get(unit) ?? unit, messages);
  }, [faults, units, messages]);
  const whole = !faults.some(({ problem }) => problem.kind === 'noNumber');
  const mark = messages.language === 'vi' ? ',' : '.';
  const take = (found: ScoringTable) => {
    change(draftOf(found, mark));
    setRemoved(undefined);
    setRefused('');
  };
  const begin = () => {
    // What judges now is what the form begins with: nothing in it is invented.
    const { criteria, total } = defaultTable(statYear, statistics.book.targets);
    take({ ...judging.table, origin: 'office', criteria, total, groups: [], grades: [], bonuses: [], penalties: [] });
    setEditing(true);
  };
  return (
    <section className={styles.card} id="bang-tieu-chi" aria-labelledby="scoring-table">
      <h2 id="scoring-table">{words.heading(statYear)}</h2>
      <LinkedTable onTake={take} />
      <p role="status">
        {table ? `${tableName(table, messages)}.` : removed ? words.removed : words.none}{' '}
        {table && words.faults(faults.length, faults.some(stopsScoring))}
      </p>
      {trouble && <p className={styles.trouble}>{words[trouble]}</p>}
      <p role="alert" className={refused === '' ? 'visuallyHidden' : styles.trouble}>
        {refused}
      </p>
      <Controls className={styles.buttons}>
        {table ? (
          <button type="button" data-main aria-expanded={editing} onClick={() => setEditing(!editing)}>
            {words.edit}
          </button>
        ) : (
          <button type="button" data-main onClick={begin}>
            {words.begin}
          </button>
        )}
        <FileButton
          label={words.import}
          accept=".json,application/json"
          onFiles={([file]) => {
            if (!file) return;
            void import('./importing.ts')
              .then(({ readTable }) => readTable(file, messages))
              .then((found) => (typeof found === 'string' ? setRefused(found) : take(found)));
          }}
        />
        {draft && table && (
          <>
            <button type="button" disabled={!whole} onClick={() => void saveTable(code, table)}>
              {words.export}
            </button>
            <button
              type="button"
              onClick={() => {
                setRemoved(draft);
                setEditing(false);
                change(null);
              }}
            >
              {words.remove}
            </button>
          </>
        )}
        {removed && (
          <button
            type="button"
            onClick={() => {
              change(removed);
              setRemoved(undefined);
            }}
          >
            {words.undo}
          </button>
        )}
      </Controls>
      {table && (whole ? <TableLink table={table} search={search} /> : <p>{words.notWhole}</p>)}
      {draft && editing && <Lazy part={editor} of={{ draft, change, faults: sentences, units }} failed={partFailed} />}
    </section>
  );
}

async function saveTable(organisation: string, table: ScoringTable): Promise<void> {
  const { scoringFileOf } = await import('../../../data/scoring/parse.ts');
  await saveTyped(scoringFileOf(organisation, table), `bang-tieu-chi-${organisation}-${table.statYear}.json`);
}

/** The link that brings the table along, where it is short enough for one. */
function TableLink({ table, search }: { readonly table: ScoringTable } & Pick<Props, 'search'>) {
  const words = useWords(tableWords);
  const [made, setMade] = useState<{ readonly of: ScoringTable; readonly text: string | undefined }>();
  useEffect(() => {
    let wanted = true;
    import('../../../data/scoring/link.ts').then(
      ({ tableForLink }) => wanted && setMade({ of: table, text: tableForLink(table) }),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [table]);
  if (made?.of !== table) return null;
  return <p>{made.text ? <a href={searchWithTable(search, made.text)}>{words.link}</a> : words.tooLong}</p>;
}
