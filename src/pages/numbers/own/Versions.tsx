import { useEffect, useState } from 'react';
import type { Replaced } from '../../../data/own/database.ts';
import { failureOf, type OwnFailureKind } from '../../../data/own/failure.ts';
import type { ReportId } from '../../../data/own/kept.ts';
import type { OfficeReport } from '../../../domain/officeReport.ts';
import { useMessages, useWords } from '../../../i18n/useMessages.ts';
import type { Own } from './useOwn.ts';
import { ownWords } from './words.ts';

interface Props {
  readonly id: ReportId;
  readonly own: Extract<Own, { readonly status: 'open' }>;
}

/** The file of a report that is kept, when it came, and how often it was replaced; the import that replaced it last can be undone. */
export function Versions({ id, own }: Props) {
  const { format } = useMessages();
  const words = useWords(ownWords);
  const [found, setFound] = useState<{
    readonly report: OfficeReport | undefined;
    readonly replaced: readonly Replaced[];
  }>();
  useEffect(() => {
    let current = true;
    Promise.all([own.data.report(id), own.data.replacedBy(id)]).then(
      ([report, replaced]) => current && setFound({ report, replaced }),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [id, own]);
  const versions = found?.replaced.filter(({ before }) => before !== null) ?? [];
  const count = versions.length;
  const [last] = versions;
  const { revision } = own.overview.state;
  const [failure, setFailure] = useState<OwnFailureKind>();
  const undo = async () => {
    setFailure(undefined);
    if (!last) return;
    try {
      await own.data.undo(last.revision, revision);
    } catch (error) {
      setFailure(failureOf(error).kind);
      await own.reload().catch(() => undefined);
    }
  };
  return (
    <>
      <td>
        {found?.report?.sheet.file}
        {found?.report && ` · ${found.report.sheet.sheet}`}
      </td>
      <td>{found?.report && format.date(found.report.sheet.at)}</td>
      <td>
        {count > 0 && (
          <p>
            {format.number(count)}{' '}
            <button type="button" onClick={() => void undo()}>
              {words.kept.undo}
            </button>
          </p>
        )}
        {failure && <p role="alert">{words.failure[failure]}</p>}
      </td>
    </>
  );
}
