import { type ChangeEvent, type SyntheticEvent, useState } from 'react';
import { FileFailure } from '../../files/fileFailure.ts';
import type { FileWords } from '../../i18n/files/words.ts';
import styles from './exports.module.css';
import { reasonOf } from './useJob.ts';

interface Props {
  /** Code of the organisation whose slides they are. */
  readonly organisation: string;
  readonly words: FileWords;
}

interface Said {
  readonly text: string;
  readonly failed?: boolean;
}

/** Which template slides are made with: one of the office's own, chosen once and kept on this machine, or none. */
export function TemplateChoice({ organisation, words }: Props) {
  const { template } = words;
  const [chosen, setChosen] = useState<{ readonly name: string | undefined }>();
  const [said, say] = useState<Said>();
  const settle = (doing: Promise<{ readonly name: string | undefined; readonly said?: Said }>) =>
    void doing.then(
      ({ name, said: done }) => {
        setChosen({ name });
        say(done);
      },
      (error: unknown) => say({ failed: true, text: reasonOf(error, words) }),
    );
  const open = ({ currentTarget }: SyntheticEvent<HTMLDetailsElement>) => {
    if (currentTarget.open && !chosen) settle(inUse(organisation));
  };
  const take = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (file) {
      say({ text: template.reading });
      settle(choose(organisation, file, template));
    }
    // The same file can be chosen again after it was mended.
    target.value = '';
  };
  return (
    <details className={styles.template} onToggle={open}>
      <summary>{template.title}</summary>
      <p>{template.intro}</p>
      {chosen && (
        <>
          <p>{chosen.name === undefined ? template.none : template.chosen(chosen.name)}</p>
          <div className={styles.buttons}>
            <label>
              <input type="file" accept=".pptx,.potx,.pptm,.potm" onChange={take} />
              <span>{chosen.name === undefined ? template.choose : template.change}</span>
            </label>
            {chosen.name !== undefined && (
              <button type="button" onClick={() => settle(forget(organisation, template))}>
                {template.forget}
              </button>
            )}
          </div>
        </>
      )}
      <p role="status" data-kind={said?.failed ? 'failed' : 'done'}>
        {said?.text}
      </p>
    </details>
  );
}

const keeping = () => import('../../files/template/kept.ts');

async function inUse(organisation: string) {
  const { keptTemplate } = await keeping();
  return { name: (await keptTemplate(organisation))?.name };
}

/** Keeps a file only after it was read: what cannot be used is never the template. */
async function choose(organisation: string, file: File, words: FileWords['template']) {
  const [{ readTemplate }, { templateLimits }, { keepTemplate }] = await Promise.all([
    import('../../files/template/readTemplate.ts'),
    import('../../files/template/unpack.ts'),
    keeping(),
  ]);
  if (file.size > templateLimits.bytes) throw new FileFailure('templateTooLarge');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const { hasMacros } = await readTemplate(bytes);
  const kept = await keepTemplate(organisation, { name: file.name, bytes });
  const said = [
    words.taken(file.name),
    ...(hasMacros ? [words.withoutMacros] : []),
    ...(kept ? [] : [words.notKept]),
  ].join(' ');
  return { name: file.name, said: { text: said } };
}

async function forget(organisation: string, words: FileWords['template']) {
  const { keepTemplate } = await keeping();
  const kept = await keepTemplate(organisation, undefined);
  return { name: undefined, said: { text: kept ? words.forgotten : `${words.forgotten} ${words.notKept}` } };
}
