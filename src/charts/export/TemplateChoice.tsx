import { useEffect, useState } from 'react';
import { FileFailure } from '../../files/fileFailure.ts';
import type { FileWords } from '../../i18n/files/words.ts';
import styles from './exports.module.css';

interface Props {
  readonly words: FileWords;
}

/** Which template slides are made with: one of the office's own, chosen once and kept on this machine, or none. */
export function TemplateChoice({ words: { template, failures } }: Props) {
  const [name, setName] = useState<string>();
  const [said, say] = useState<{ readonly failed: boolean; readonly text: string }>();
  useEffect(() => {
    let gone = false;
    void import('../../files/template/kept.ts')
      .then(({ keptTemplate }) => keptTemplate())
      .then((kept) => gone || setName(kept?.name))
      .catch(() => undefined);
    return () => {
      gone = true;
    };
  }, []);
  const settle = (doing: Promise<string | undefined>, done: (name: string | undefined) => string) =>
    doing.then(
      (chosen) => {
        setName(chosen);
        say({ failed: false, text: done(chosen) });
      },
      (error: unknown) =>
        say({ failed: true, text: error instanceof FileFailure ? failures[error.kind] : failures.network }),
    );
  return (
    <div className={styles.template}>
      <p>{name === undefined ? template.none : template.chosen(name)}</p>
      <label>
        <input
          type="file"
          accept=".pptx,.potx,.pptm,.potm"
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            if (file) void settle(choose(file), (chosen) => template.taken(chosen ?? ''));
            // The same file can be chosen again after it was mended.
            event.target.value = '';
          }}
        />
        <span>{name === undefined ? template.choose : template.change}</span>
      </label>
      {name !== undefined && (
        <button type="button" onClick={() => void settle(forget(), () => template.forgotten)}>
          {template.forget}
        </button>
      )}
      <p role="status" data-kind={said?.failed ? 'failed' : 'done'}>
        {said?.text}
      </p>
    </div>
  );
}

/** Keeps a file only after it was read: what cannot be used is never the template. */
async function choose(file: File): Promise<string> {
  const [{ readTemplate }, { keepTemplate }] = await Promise.all([
    import('../../files/template/readTemplate.ts'),
    import('../../files/template/kept.ts'),
  ]);
  const bytes = new Uint8Array(await file.arrayBuffer());
  await readTemplate(bytes);
  await keepTemplate({ name: file.name, bytes });
  return file.name;
}

async function forget(): Promise<undefined> {
  const { keepTemplate } = await import('../../files/template/kept.ts');
  await keepTemplate(undefined);
}
