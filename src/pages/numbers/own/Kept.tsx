import { useState } from 'react';
import type { PublicationComparison } from '../../../data/own/comparePublications.ts';
import { failureOf, type OwnFailureKind } from '../../../data/own/failure.ts';
import { type Office, type ReportId, reportKey } from '../../../data/own/kept.ts';
import { useMessages, useWords } from '../../../i18n/useMessages.ts';
import { FileButton } from '../../kit/FileButton.tsx';
import { OwnLink } from './Keep.tsx';
import styles from './Own.module.css';
import { PublicationChanges } from './PublicationChanges.tsx';
import type { Own } from './useOwn.ts';
import { Versions } from './Versions.tsx';
import { ownWords } from './words.ts';

interface Props {
  readonly own: Extract<Own, { readonly status: 'open' }>;
}

/** What is kept on this machine, and what can be done with all of it. */
export function Kept({ own }: Props) {
  const { format } = useMessages();
  const { kept: words, failure: failures } = useWords(ownWords);
  const { data, overview } = own;
  const [said, setSaid] = useState('');
  const [failure, setFailure] = useState<OwnFailureKind>();
  const [asking, setAsking] = useState(false);
  const [comparison, setComparison] = useState<PublicationComparison>();
  const trying = async (work: () => Promise<string>) => {
    setFailure(undefined);
    try {
      setSaid(await work());
    } catch (error) {
      setSaid('');
      setFailure(failureOf(error).kind);
      await own.reload().catch(() => undefined);
    }
  };
  const { revision, backedUpAt } = overview.state;
  const isEmpty = overview.reports.length + overview.targets.length === 0;
  const backup = async () => {
    const { backupFile } = await import('./files.ts');
    await backupFile(data);
    await own.reload();
    return '';
  };
  const restore = async (file: File) => {
    const { restored, restoreTyped } = await import('./files.ts');
    const found = await restored(file);
    if (typeof found === 'string') return words.badBackup[found];
    await data.restore(found, revision);
    const typed = await restoreTyped(found).catch(() => ({ taken: 0, left: 0 }));
    return [words.restored(found.reports.length), words.restoredTyped(typed)].filter((text) => text !== '').join(' ');
  };
  const compare = async (file: File) => {
    setComparison(undefined);
    const { compared } = await import('./files.ts');
    const found = await compared(data, file).catch(() => null);
    if (!found) return words.badBackup.notOurs;
    setComparison(found);
    const [changes, same] = [found.changes.length, found.same].map((count) => format.number(count)) as [string, string];
    return changes === '0' ? words.sameAsPublished(same) : words.otherThanPublished(changes, same);
  };
  return (
    <section className={styles.card} aria-label={words.title}>
      <div className={styles.head}>
        <h3>{words.title}</h3>
        {overview.reports.length > 0 && <OwnLink />}
      </div>
      {isEmpty ? <p>{words.nothing}</p> : <Reports own={own} />}
      {failure && (
        <p role="alert" className={styles.bad}>
          {failures[failure]}
        </p>
      )}
      <p role="status">{said}</p>
      {comparison && comparison.changes.length > 0 && (
        <PublicationChanges changes={comparison.changes} offices={overview.offices} />
      )}
      <div className={styles.actions}>
        {!isEmpty && (
          <>
            <button type="button" onClick={() => void trying(backup)}>
              {words.backup}
            </button>
            <button
              type="button"
              onClick={() =>
                void trying(async () => {
                  await (await import('./files.ts')).publishFile(data);
                  return '';
                })
              }
            >
              {words.publish}
            </button>
          </>
        )}
        {!isEmpty && (
          <FileButton
            label={words.compare}
            accept=".zip"
            onFiles={([file]) => file && void trying(() => compare(file))}
          />
        )}
        <FileButton
          label={words.restore}
          accept=".json,.zip"
          onFiles={([file]) => file && void trying(() => restore(file))}
        />
        {overview.offices.map((office) => (
          <Template key={office.code} office={office} many={overview.offices.length > 1} />
        ))}
        {!isEmpty && !asking && (
          <button type="button" onClick={() => setAsking(true)}>
            {words.deleteAll}
          </button>
        )}
      </div>
      {asking && (
        <div role="alert" className={styles.bad}>
          <p>{words.deleteSure}</p>
          <div className={styles.actions}>
            <button
              type="button"
              onClick={() =>
                void trying(async () => {
                  await data.deleteAll(revision);
                  setAsking(false);
                  return words.deleted;
                })
              }
            >
              {words.deleteYes}
            </button>
            <button type="button" onClick={() => setAsking(false)}>
              {words.deleteNo}
            </button>
          </div>
        </div>
      )}
      {!isEmpty && (
        <p className={styles.small}>
          {backedUpAt === null ? words.neverBackedUp : words.backedUp(format.date(backedUpAt))}
        </p>
      )}
    </section>
  );
}

function Template({ office, many }: { readonly office: Office; readonly many: boolean }) {
  const messages = useMessages();
  const words = useWords(ownWords).kept;
  const save = async () => {
    const { templateFile } = await import('./files.ts');
    await templateFile(office);
  };
  return (
    <button type="button" onClick={() => void save()}>
      {words.template}
      {many && ` · ${office.shortName[messages.language]}`}
    </button>
  );
}

/** Which periods are kept, with the files that they came from and what they replaced. */
function Reports({ own }: Props) {
  const { period, language } = useMessages();
  const { kept: words, sheet } = useWords(ownWords);
  const { reports, offices } = own.overview;
  return (
    <div className={styles.scroll}>
      <table className={styles.changes}>
        <thead>
          <tr>
            <th scope="col">{words.period}</th>
            <th scope="col">{words.file}</th>
            <th scope="col">{words.at}</th>
            <th scope="col">{words.versions}</th>
          </tr>
        </thead>
        <tbody>
          {reports.toSorted(latestFirst).map((id) => (
            <tr key={reportKey(id)}>
              <th scope="row">
                {offices.length > 1 &&
                  `${offices.find(({ code }) => code === id.organisation)?.shortName[language] ?? id.organisation}, `}
                {sheet.basis[id.basis]}, {period(id.period)}
              </th>
              <Versions id={id} own={own} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function latestFirst(a: ReportId, b: ReportId): number {
  return (
    a.organisation.localeCompare(b.organisation) ||
    b.period.statYear - a.period.statYear ||
    b.period.months - a.period.months ||
    b.basis.localeCompare(a.basis)
  );
}
