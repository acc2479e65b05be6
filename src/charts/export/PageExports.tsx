import type { ReactNode } from 'react';
import { fileWords } from '../../i18n/files/words.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import styles from './exports.module.css';
import { JobStatus } from './JobStatus.tsx';
import { type PageFile, pageJob } from './pageFiles.ts';
import { useJob } from './useJob.ts';
import { useScene } from './useScene.ts';

const files: readonly PageFile[] = ['pageXlsx', 'pagePptx', 'pageDocx'];

interface Props {
  /** The way to the report that is printed, which only the app around knows. */
  readonly report?: (label: string) => ReactNode;
}

/** Everything that can be taken along of the whole page. */
export function PageExports({ report }: Props) {
  const messages = useMessages();
  const words = fileWords(messages);
  const scene = useScene();
  const jobs = useJob(words);
  const start = (file: PageFile) => {
    const here = scene?.();
    const content = here?.page.content();
    if (!here || !content || content.cards.length === 0)
      return jobs.run(words.items[file], async () => ({ text: words.nothing }));
    jobs.run(words.items[file], pageJob(file, content, here));
  };
  return (
    <div className={styles.exports}>
      <div className={styles.buttons}>
        {files.map((file) => (
          <button key={file} type="button" onClick={() => start(file)}>
            {words.items[file]}
          </button>
        ))}
        {report?.(words.items.report)}
      </div>
      <JobStatus jobs={jobs} words={words} />
    </div>
  );
}
