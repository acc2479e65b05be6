import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { Organisation } from '../../../domain/organisation.ts';
import { useWords } from '../../../i18n/useMessages.ts';
import { OursNote } from '../check/OursNote.tsx';
import { sifted } from '../check/sift.ts';
import { useChecks } from '../check/useChecks.ts';
import { DoneNote } from './DoneNote.tsx';
import { Drop } from './Drop.tsx';
import { FileCard } from './FileCard.tsx';
import type { Import } from './importState.ts';
import { startImport } from './importStore.ts';
import { type Done, Keep } from './Keep.tsx';
import { Kept } from './Kept.tsx';
import { OfficeCard } from './OfficeCard.tsx';
import styles from './Own.module.css';
import { Targets } from './Targets.tsx';
import { type Own as OwnState, useOwn } from './useOwn.ts';
import { ownWords } from './words.ts';

interface Props {
  /** The office that is looked at, if its own figures are. */
  readonly preferred: string | undefined;
  /** Organisations whose units an office can take over. */
  readonly published: readonly Organisation[];
}

/** Importing an office's own figures, and what is kept of them. */
export function Own({ preferred, published }: Props) {
  const words = useWords(ownWords);
  const own = useOwn();
  return (
    <section id="so-lieu-don-vi" className={styles.own} aria-labelledby="own-title">
      <h2 id="own-title">{words.title}</h2>
      <p className={styles.lead}>{words.lead}</p>
      {own.status === 'opening' && <p role="status">{words.loading}</p>}
      {own.status === 'failed' && (
        <p role="alert" className={styles.bad}>
          {words.failure[own.kind]}{' '}
          <button type="button" onClick={own.retry}>
            {words.retry}
          </button>
        </p>
      )}
      {own.status === 'open' && <Opened own={own} preferred={preferred} published={published} />}
    </section>
  );
}

interface OpenedProps extends Props {
  readonly own: Extract<OwnState, { readonly status: 'open' }>;
}

function Opened({ own, preferred, published }: OpenedProps) {
  const { data } = own;
  // Begun once: what is being imported outlives a change of what is kept.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the offices of the beginning
  const running = useMemo(
    () =>
      startImport({
        openReader: async () => (await import('../../../workbooks/reader.ts')).openReader(),
        own: data,
        offices: own.overview.offices,
        published,
        preferred,
      }),
    [data],
  );
  useEffect(() => () => running.close(), [running]);
  return (
    <>
      <Importing running={running} own={own} published={published} />
      <Kept own={own} />
      {own.overview.offices.length > 0 && <Targets own={own} />}
    </>
  );
}

interface ImportingProps extends Pick<OpenedProps, 'own' | 'published'> {
  readonly running: Import;
}

function Importing({ running, own, published }: ImportingProps) {
  const { files, office, isNew } = useStore(running.store);
  const [done, setDone] = useState<Done>();
  const { add: check } = useChecks();
  const [ours, setOurs] = useState<readonly string[]>([]);
  const take = async (given: Parameters<Import['add']>[0]) => {
    setDone(undefined);
    const { ours: exported, others } = await sifted(given);
    setOurs(exported.map(({ name }) => name));
    if (exported.length > 0) check(exported);
    if (others.length > 0) running.add(others);
  };
  return (
    <>
      <Drop onFiles={(given) => void take(given)} />
      <OursNote names={ours} />
      <DoneNote key={done?.revision} done={done} own={own} />
      {files.length > 0 && office && (
        <OfficeCard
          running={running}
          office={office}
          isNew={isNew}
          offices={own.overview.offices}
          published={published}
        />
      )}
      {files.map((file) => (
        <FileCard key={file.id} file={file} running={running} office={office} />
      ))}
      {files.length > 0 && <Keep running={running} own={own} onDone={setDone} />}
    </>
  );
}
