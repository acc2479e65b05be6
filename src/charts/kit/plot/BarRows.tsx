import { isFigure, numberOf, type Reading } from '../../../domain/figure.ts';
import type { Messages } from '../../../i18n/messages.ts';
import { Lines } from './Lines.tsx';
import { textWidth, wrapped } from './labels.ts';
import { linearScale, Plot } from './Plot.tsx';
import { halo, palette, textSize } from './palette.ts';
import { RowName } from './RowName.tsx';

/** A name, a bar from zero and its number. */
export interface BarRow {
  readonly key: string;
  readonly name: string;
  /** Without a number there is no bar, and words take the number's place. */
  readonly reading: Reading;
  /** What the chart is about is in its colour, what stands beside it in grey. */
  readonly isMain: boolean;
  readonly isStrong: boolean;
}

interface Props {
  readonly rows: readonly BarRow[];
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  readonly messages: Messages;
  /** A line below the bars. */
  readonly foot?: string;
}

/** Of the first line of the foot and of each further one, pixels. */
const footHeight = { first: 30, further: 17 };
/** Names take no more of the width. */
const mostOfNames = 0.46;
const gap = 7;

/** How many lines of a name a row has room for: two at least. */
const linesIn = (step: number) => Math.max(2, Math.floor(step / 15));

/** Bars on one scale from zero, a row each: few numbers of one quantity, one below the other. */
export function BarRows({ rows, width, height, title, description, messages, foot }: Props) {
  const texts = rows.map(({ reading }) => messages.reading(reading));
  const wide = (names: readonly string[]) => Math.max(0, ...names.map((name) => textWidth(name, textSize.label)));
  const right = wide(texts) + 10;
  const words = wide(rows.flatMap(({ name }) => name.split(' ')));
  // Names are broken between words, never within one.
  const left = Math.min(wide(rows.map(({ name }) => name)) + 12, Math.max(width * mostOfNames, words + 14));
  const most = Math.max(1, ...rows.map(({ reading }) => numberOf(reading) ?? 0));
  const x = linearScale([0, most], [left, width - right]);
  const footLines = foot === undefined ? [] : wrapped(foot, width - 4, textSize.label, 3);
  const footTop = height - 6 - (footLines.length - 1) * footHeight.further;
  const bottom = footLines.length === 0 ? height : footTop + 6 - footHeight.first;
  const step = bottom / rows.length;
  const bar = Math.min(22, step * 0.6);
  return (
    <Plot width={width} height={height} title={title} description={description} role="img">
      <line x1={left} x2={left} y1={0} y2={bottom} stroke={palette.rule} />
      {rows.map(({ key, name, reading, isMain, isStrong }, at) => {
        const y = (at + 0.5) * step;
        const end = isFigure(reading) ? x(reading.value) : left;
        return (
          <g key={key} fontSize={textSize.label}>
            <RowName name={name} x={left - 8} y={y} room={left - 8} most={linesIn(step)} strong={isStrong} />
            {isFigure(reading) && (
              <rect
                x={left}
                y={y - bar / 2}
                width={Math.max(0, end - left)}
                height={bar}
                fill={isMain ? palette.series : palette.other}
              />
            )}
            <text x={end + gap} y={y + 4.5} fontWeight={isStrong ? 600 : 400} fill={palette.ink} {...halo}>
              {texts[at]}
            </text>
          </g>
        );
      })}
      {footLines.length > 0 && (
        <text x={0} y={footTop} fontSize={textSize.label} fontWeight={600} fill={palette.ink}>
          <Lines lines={footLines} x={0} step={footHeight.further} />
        </text>
      )}
    </Plot>
  );
}
