import { useState } from 'react';
import { fileWords } from '../../i18n/files/words.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import type { Card } from '../kit/card.ts';
import { type ChartFile, chartJob } from './chartFiles.ts';
import styles from './exports.module.css';
import { FileItem, FileList } from './FileList.tsx';
import { JobStatus } from './JobStatus.tsx';
import { type PictureShape, pictureShapes } from './pictureLayout.ts';
import { TrialChoice } from './TrialChoice.tsx';
import { useJob } from './useJob.ts';
import { useScene } from './useScene.ts';

const scales = [1, 2, 3] as const;

/** By what they are for. Pictures come last: theirs is a choice of shape and resolution. */
const purposes = [
  ['word', ['copyPicture', 'copyTable']],
  ['excel', ['xlsx', 'csvExcel']],
  ['powerPoint', ['pptx']],
  ['other', ['csvTools', 'copyLink']],
] as const satisfies readonly (readonly [string, readonly ChartFile[]])[];
const pictures: readonly ChartFile[] = ['png', 'svg'];

/** Everything that can be taken along of one chart. */
export function ChartExports({ card, open }: { readonly card: Card; readonly open: boolean }) {
  const messages = useMessages();
  const words = fileWords(messages);
  const scene = useScene();
  const jobs = useJob(words);
  const [shape, setShape] = useState<PictureShape>('wide');
  const [scale, setScale] = useState(2);
  const [tried, setTried] = useState(false);
  if (!scene) return <p>{words.nothing}</p>;
  const start = (file: ChartFile) => {
    // A link leads to what is on screen.
    const here = scene(tried || file === 'copyLink');
    const found = here.page.tried ? here.page.content().cards.find(({ id }) => id === card.id) : card;
    const nothing = async () => ({ text: words.nothing });
    jobs.run(words.items[file], found ? chartJob(file, found, here, { shape, scale }) : nothing);
  };
  const item = (file: ChartFile) => (
    <FileItem key={file} label={words.items[file]} of={card.title} onClick={() => start(file)} />
  );
  return (
    <div className={styles.exports}>
      {scene().page.tried && <TrialChoice words={words} tried={tried} onChange={setTried} />}
      {purposes.map(([purpose, files]) => (
        <FileList key={purpose} title={words.purposes[purpose]}>
          {files.filter((file) => file !== 'copyPicture' || card.drawing).map(item)}
        </FileList>
      ))}
      {card.drawing ? (
        <>
          <FileList title={words.picture}>{pictures.map(item)}</FileList>
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
        </>
      ) : (
        <p>{words.failures.noPicture}</p>
      )}
      <JobStatus jobs={jobs} words={words} open={open} />
    </div>
  );
}
