import { Segmented } from '../../ui/Segmented.tsx';
import type { Choices } from './choices.ts';
import styles from './Gallery.module.css';
import { labels } from './labels.ts';

interface Props {
  /** Ids of all charts. */
  readonly charts: readonly string[];
  readonly choices: Choices;
  readonly choose: (changed: Partial<Choices>) => void;
}

/** Which charts are shown, in which language and theme, and how wide their cards are. */
export function GalleryControls({ charts, choices, choose }: Props) {
  return (
    <div className={styles.controls}>
      <select
        aria-label={labels.chart}
        value={choices.chart}
        onChange={(event) => choose({ chart: event.target.value })}
      >
        <option value="all">{labels.all}</option>
        {charts.map((id) => (
          <option key={id}>{id}</option>
        ))}
      </select>
      <Segmented
        label={labels.language}
        options={labels.languages}
        value={choices.language}
        onChange={(language) => choose({ language })}
      />
      <Segmented
        label={labels.theme}
        options={labels.themes}
        value={choices.theme}
        onChange={(theme) => choose({ theme })}
      />
      <Segmented
        label={labels.width}
        options={labels.widths}
        value={choices.width}
        onChange={(width) => choose({ width })}
      />
    </div>
  );
}
