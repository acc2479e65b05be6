import { useState } from 'react';
import { fileWords } from '../../i18n/files/words.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import type { Card } from '../kit/card.ts';
import { type ChartFile, chartJob } from './chartFiles.ts';
import styles from './exports.module.css';
import { JobStatus } from './JobStatus.tsx';
import { type PictureShape, pictureShapes } from './pictureLayout.ts';
import { useJob } from './useJob.ts';
import { useScene } from './useScene.ts';

const scales = [1, 2, 3] as const;
const pictures: readonly ChartFile[] = ['png', 'svg', 'copyPicture'];
const numbers: readonly ChartFile[] = ['xlsx', 'csvExcel', 'csvTools', 'pptx', 'copyTable'];

/** Everything that can be taken along of one chart. */
export function ChartExports({ card, open }: { readonly card: Card; readonly open: boolean }) {
  const messages = useMessages();
  const words = fileWords(messages);
  const scene = useScene();
  const jobs = useJob(words);
  const [shape, setShape] = useState<PictureShape>('wide');
  const [scale, setScale] = useState(2);
  if (!scene) return <p>{words.nothing}</p>;
  const button = (file: ChartFile) => (
    <button
      key={file}
      type="button"
      onClick={() => jobs.run(words.items[file], chartJob(file, card, scene(), { shape, scale }))}
    >
      {words.items[file]}
    </button>
  );
  return (
    <div className={styles.exports}>
      <h3>{words.picture}</h3>
      {card.drawing ? (
        <>
          <div className={styles.choices}>
            <label>
              {words.shape}
              <select value={shape} onChange={(event) => setShape(event.target.value as PictureShape)}>
                {(Object.keys(pictureShapes) as PictureShape[]).map((key) => (
                  <option key={key} value={key}>
                    {words.shapes[key]}
                  </option>
                ))}
              </select>
            </label>
            <label>
              {words.scale}
              <select value={scale} onChange={(event) => setScale(Number(event.target.value))}>
                {scales.map((times) => (
                  <option key={times} value={times}>
                    {times}×
                  </option>
                ))}
              </select>
            </label>
          </div>
          <div className={styles.buttons}>{pictures.map(button)}</div>
        </>
      ) : (
        <p>{words.failures.noPicture}</p>
      )}
      <h3>{words.numbers}</h3>
      <div className={styles.buttons}>{numbers.map(button)}</div>
      <h3>{words.share}</h3>
      <div className={styles.buttons}>{button('copyLink')}</div>
      <JobStatus jobs={jobs} words={words} open={open} />
    </div>
  );
}
