import { isFigure, type Reading } from '../../domain/figure.ts';
import { textWidth } from '../kit/plot/labels.ts';
import { fillOf, HatchPatterns } from '../kit/plot/marks.tsx';
import { linearScale, Plot } from '../kit/plot/Plot.tsx';
import { palette, textSize } from '../kit/plot/palette.ts';
import { RowName } from '../kit/plot/RowName.tsx';
import type { DrawProps } from '../kit/spec.ts';
import { type DispositionTimeData, dispositionTime } from './spec.ts';
import { dispositionTimeWords } from './words.ts';

/** A bar a year for the nation, and one below it for the organisation where its time is known. */
export function Draw({ data, width, height, messages, idPrefix }: DrawProps<DispositionTimeData>) {
  const { nation } = dispositionTimeWords(messages);
  const bars = data.rows.flatMap(({ statYear, nation: whole, own }) => [
    { key: `nation ${statYear}`, name: `${nation} ${statYear}`, reading: whole, own: false },
    { key: `own ${statYear}`, name: `${data.ownName} ${statYear}`, reading: own, own: true },
  ]);
  const drawn = bars.filter((bar): bar is typeof bar & { reading: Exclude<Reading<'days'>, string> } =>
    isFigure(bar.reading),
  );
  const left = Math.min(Math.max(...drawn.map(({ name }) => textWidth(name, textSize.label))) + 12, width * 0.46);
  const texts = drawn.map(({ reading }) => messages.format.figure(reading));
  const right = Math.max(...texts.map((text) => textWidth(text, textSize.label))) + 10;
  const x = linearScale([0, Math.max(1, ...drawn.map(({ reading }) => reading.value))], [left, width - right]);
  const step = height / drawn.length;
  const bar = Math.min(20, step * 0.6);
  return (
    <Plot
      width={width}
      height={height}
      title={dispositionTime.subtitle(data, messages)}
      description={dispositionTime.describe(data, messages)}
      role="img"
    >
      <HatchPatterns idPrefix={idPrefix} />
      <line x1={left} x2={left} y1={0} y2={height} stroke={palette.rule} />
      {drawn.map(({ key, name, reading, own }, at) => {
        const y = (at + 0.5) * step;
        return (
          <g key={key}>
            <RowName name={name} x={left - 8} y={y} room={left - 8} strong={own} />
            <rect
              x={left}
              y={y - bar / 2}
              width={Math.max(0, x(reading.value) - left)}
              height={bar}
              fill={fillOf(reading, own ? 'series' : 'muted', idPrefix)}
              stroke={own ? palette.series : palette.ink3}
            />
            <text
              x={x(reading.value) + 7}
              y={y + 4.5}
              fontSize={textSize.label}
              fontWeight={own ? 600 : 400}
              fill={palette.ink}
            >
              {texts[at]}
            </text>
          </g>
        );
      })}
    </Plot>
  );
}
