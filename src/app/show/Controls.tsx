import { useWords } from '../../i18n/useMessages.ts';
import styles from './Show.module.css';
import { intervals } from './steps.ts';
import { showWords } from './words.ts';

interface Props {
  readonly at: number;
  readonly count: number;
  readonly go: (by: number) => void;
  readonly playing: boolean;
  readonly play: (playing: boolean) => void;
  /** How long a slide stands. */
  readonly seconds: number;
  readonly stand: (seconds: number) => void;
  readonly filtering: boolean;
  readonly filter: (filtering: boolean) => void;
  readonly end: () => void;
}

/** What a presentation is steered by, below its slide. */
export function Controls({ at, count, go, playing, play, seconds, stand, filtering, filter, end }: Props) {
  const words = useWords(showWords);
  const fullscreen = () =>
    // Refused where the browser has its reasons: the slide fills the window all the same.
    (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen()).catch(
      () => undefined,
    );
  return (
    <div className={styles.controls}>
      <button type="button" onClick={() => go(-1)} aria-label={words.previous}>
        ‹
      </button>
      <span>{words.slide(at + 1, count)}</span>
      <button type="button" onClick={() => go(1)} aria-label={words.next}>
        ›
      </button>
      <button type="button" onClick={() => play(!playing)}>
        {playing ? words.pause : words.play}
      </button>
      <label>
        {words.every}
        <select value={seconds} onChange={(event) => stand(Number(event.target.value))}>
          {intervals.map((each) => (
            <option key={each} value={each}>
              {words.seconds(each)}
            </option>
          ))}
        </select>
      </label>
      <button type="button" aria-expanded={filtering} onClick={() => filter(!filtering)}>
        {words.filters}
      </button>
      {document.fullscreenEnabled && (
        <button type="button" onClick={fullscreen}>
          {words.fullscreen}
        </button>
      )}
      <button type="button" onClick={end}>
        {words.exit}
      </button>
    </div>
  );
}
