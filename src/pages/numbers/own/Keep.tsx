import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { type Changed, differenceBetween } from '../../../data/own/difference.ts';
import { failureOf, type OwnFailureKind } from '../../../data/own/failure.ts';
import type { OfficeReport } from '../../../domain/officeReport.ts';
import { figureNameWords } from '../../../i18n/figureNames/words.ts';
import { useMessages, useWords } from '../../../i18n/useMessages.ts';
import { freeCode, slugOf } from '../../../import/slug.ts';
import { AppLink } from '../../../url/AppLink.tsx';
import { routes } from '../../../url/routes.ts';
import { searchOfSource } from '../../../url/view.ts';
import { nameIn } from './findingText.ts';
import { doubles, gathered, hindranceOf, type Wanted } from './gather.ts';
import { type Import, type ImportState, isTable } from './importState.ts';
import styles from './Own.module.css';
import { unnamed } from './office.ts';
import type { Own } from './useOwn.ts';
import { ownWords } from './words.ts';

interface Props {
  readonly running: Import;
  readonly own: Extract<Own, { readonly status: 'open' }>;
}

/** What was kept last: the revision that it made, and how many tables. */
export interface Done {
  readonly revision: number;
  readonly count: number;
}

/** The tables that can be kept, without those of a period and measure that another one has; and those that are not wanted. */
function wantedOf({ files }: Pick<ImportState, 'files'>) {
  const sheets = files.flatMap(({ name, state }) =>
    state.kind === 'read' ? state.sheets.map((sheet) => ({ file: name, ...sheet })) : [],
  );
  const tablesOf = (taken: boolean) =>
    sheets
      .filter((sheet) => sheet.taken === taken && (taken || !sheet.isHidden))
      .flatMap(({ file, results, answers }) =>
        (results ?? []).filter(isTable).map((found): Wanted => ({ file, found, answers })),
      );
  const ready = tablesOf(true).filter(({ found }) => hindranceOf(found) === null);
  const twice = doubles(ready);
  return { wanted: ready.filter((each) => !twice.has(each)), twice: [...twice], ignored: tablesOf(false) };
}

/** What would be kept, what it changes, and the button that does it. */
export function Keep({ running, own, onDone }: Props & { readonly onDone: (done: Done) => void }) {
  const words = useWords(ownWords);
  const state = useStore(running.store);
  const { office } = state;
  const { wanted, twice, ignored } = useMemo(() => wantedOf(state), [state]);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<OwnFailureKind>();
  const needsName = office !== null && office.name.vi.trim() === '';
  const keep = async () => {
    if (!office) return;
    setBusy(true);
    setFailure(undefined);
    try {
      const shortName = office.shortName.vi.trim() === '' ? office.name : office.shortName;
      const change = gathered({ ...office, shortName }, wanted, new Date().toISOString(), ignored);
      const { offices, state: kept } = own.overview;
      const taken = new Set(state.isNew ? offices.map((each) => each.code) : []);
      // One that was set up here is called in addresses as its reader calls it.
      const wished = change.office.code === unnamed ? slugOf(shortName.vi) : change.office.code;
      const code = freeCode(wished, taken);
      const named = { ...change.office, code };
      const reports = change.reports.map((report) => ({ ...report, organisation: code }));
      const remembered = change.remembered.map((each) => ({ ...each, organisation: code }));
      const revision = await own.data.change({ offices: [named], reports, remembered }, kept.revision);
      onDone({ revision, count: reports.length });
      running.store.setState({ office: named, isNew: false });
      running.clear();
    } catch (error) {
      setFailure(failureOf(error).kind);
      await own.reload().catch(() => undefined);
    } finally {
      setBusy(false);
    }
  };
  return (
    <section className={styles.card} aria-label={words.keep.title}>
      <h3>{words.keep.title}</h3>
      {wanted.length === 0 && <p>{words.keep.nothing}</p>}
      {twice.map(({ file, found }) => (
        <p key={`${file} ${found.table.sheet}`} className={styles.bad}>
          <strong>
            {file} · {found.table.sheet}
          </strong>
          : {words.hindrance.sameReport}
        </p>
      ))}
      <Changes wanted={wanted} running={running} own={own} />
      {needsName && wanted.length > 0 && <p className={styles.bad}>{words.office.needsName}</p>}
      {failure && (
        <p role="alert" className={styles.bad}>
          {words.failure[failure]}
        </p>
      )}
      <button
        type="button"
        className={styles.main}
        disabled={busy || wanted.length === 0 || needsName}
        onClick={() => void keep()}
      >
        {busy ? words.keep.keeping : words.keep.button(wanted.length)}
      </button>
    </section>
  );
}

/** What each table brings, against what is kept now. */
function Changes({ wanted, running, own }: Props & { readonly wanted: readonly Wanted[] }) {
  const { period, format } = useMessages();
  const words = useWords(ownWords);
  const { office } = useStore(running.store);
  const reports = useMemo(
    () => (office && wanted.length > 0 ? gathered(office, wanted, '').reports : []),
    [office, wanted],
  );
  const [before, setBefore] = useState<readonly (OfficeReport | undefined)[]>([]);
  useEffect(() => {
    let current = true;
    Promise.all(reports.map((report) => own.data.report(report))).then(
      (found) => current && setBefore(found),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [reports, own]);
  return (
    <ul>
      {reports.map((report, at) => {
        const label = `${words.sheet.basis[report.basis]}, ${period(report.period)}`;
        const old = before[at];
        const changed = old ? differenceBetween(old, report).changed : [];
        return (
          <li key={label}>
            {!old
              ? words.keep.fresh(label)
              : changed.length === 0
                ? words.keep.same(label)
                : words.keep.replaces(label, format.number(changed.length))}
            {changed.length > 0 && <ChangeTable changes={changed} running={running} />}
          </li>
        );
      })}
    </ul>
  );
}

/** More are not listed one by one. */
const most = 50;

function ChangeTable({ changes, running }: { readonly changes: readonly Changed[]; readonly running: Import }) {
  const { format, language, missing } = useMessages();
  const words = useWords(ownWords).keep;
  const names = useWords(figureNameWords);
  const { office } = useStore(running.store);
  const number = (value: number | null) => (value === null ? missing.notReported : format.number(value));
  return (
    <details>
      <summary>{words.changes}</summary>
      <table className={styles.changes}>
        <thead>
          <tr>
            <th scope="col">{words.unit}</th>
            <th scope="col">{words.measure}</th>
            <th scope="col">{words.before}</th>
            <th scope="col">{words.now}</th>
          </tr>
        </thead>
        <tbody>
          {changes.slice(0, most).map(({ unit, measure, before, after }) => (
            <tr key={`${unit} ${measure}`}>
              <th scope="row">{nameIn(office, unit, language)}</th>
              <td>{names[measure]}</td>
              <td>{number(before)}</td>
              <td>{number(after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {changes.length > most && <p>{words.more(format.number(changes.length - most))}</p>}
    </details>
  );
}

/** The way to the pages of what is kept. */
export function OwnLink() {
  const { keep } = useWords(ownWords);
  return (
    <AppLink to={routes.overview} search={searchOfSource('own')}>
      {keep.open}
    </AppLink>
  );
}
