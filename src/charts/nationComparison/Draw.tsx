import { isFigure } from '../../domain/figure.ts';
import { Lines } from '../kit/plot/Lines.tsx';
import { centreWithin, textWidth, wrapped } from '../kit/plot/labels.ts';
import { linearScale, Plot, type Scale, XRules } from '../kit/plot/Plot.tsx';
import { halo, palette, textSize } from '../kit/plot/palette.ts';
import { RowName } from '../kit/plot/RowName.tsx';
import type { DrawProps } from '../kit/spec.ts';
import { nationalSeriesWords } from '../nationalSeries/words.ts';
import { type NationComparisonData, type NationComparisonRow, nationComparison } from './spec.ts';

const head = 24;
/** Room to the right of 100 %, for half of its number. */
const right = 20;

/** Two dots a row, nation and own, joined by the distance between them. */
export function Draw({ data, width, height, messages }: DrawProps<NationComparisonData>) {
  const names = data.rows.map(({ basis }) => messages.basisName(basis));
  const left = Math.ceil(Math.max(...names.map((name) => textWidth(name, textSize.label)), 40)) + 12;
  const plot = { x: left, y: head, width: width - left - right, height: height - head - 4 };
  const x = linearScale([0, 100], [plot.x, plot.x + plot.width]);
  return (
    <Plot
      width={width}
      height={height}
      title={nationTitle(data, messages)}
      description={nationComparison.describe(data, messages)}
      role="img"
    >
      <XRules plot={plot} ticks={[0, 25, 50, 75, 100]} scale={x} write={(value) => `${value}%`} above />
      {data.rows.map((row, at) => {
        const y = plot.y + ((at + 0.5) / data.rows.length) * plot.height;
        return (
          <g key={row.basis}>
            <RowName name={names[at] ?? ''} x={left - 8} y={y} room={left - 8} />
            <Dumbbell row={row} y={y} scale={x} ownName={data.ownName} messages={messages} right={width - 4} />
          </g>
        );
      })}
    </Plot>
  );
}

const nationTitle = ({ ownName }: NationComparisonData, messages: DrawProps<never>['messages']) =>
  `${ownName}, ${nationalSeriesWords(messages).nation}`;

interface DumbbellProps {
  readonly row: NationComparisonRow;
  readonly y: number;
  readonly scale: Scale;
  readonly ownName: string;
  readonly messages: DrawProps<never>['messages'];
  /** Where words have to end. Above and below a row they may begin at the edge: its name stands between. */
  readonly right: number;
}

/** Where words may begin, and how far the lines of a long name stand apart, pixels. */
const edge = 4;
const step = 15;

function Dumbbell({ row, y, scale, ownName, messages, right }: DumbbellProps) {
  const { own, nation } = row;
  const ownX = isFigure(own) ? scale(own.value) : undefined;
  const nationX = isFigure(nation) ? scale(nation.value) : undefined;
  const ownLabel = `${ownName} ${messages.reading(own)}`;
  const nationLabel = `${nationalSeriesWords(messages).nation} ${messages.reading(nation)}`;
  const ownLines = wrapped(ownLabel, right - edge, textSize.label, 2);
  const at = (x: number, lines: readonly string[], size: number) =>
    centreWithin(x, Math.max(...lines.map((line) => textWidth(line, size))), edge, right);
  return (
    <g>
      {ownX !== undefined && nationX !== undefined && (
        <line x1={nationX} x2={ownX} y1={y} y2={y} stroke={palette.series} strokeWidth={4} strokeOpacity={0.35} />
      )}
      {nationX !== undefined && (
        <>
          <circle cx={nationX} cy={y} r={6} fill={palette.card} stroke={palette.ink2} strokeWidth={2} />
          <text
            x={at(nationX, [nationLabel], textSize.small)}
            y={y + 24}
            textAnchor="middle"
            fontSize={textSize.small}
            fill={palette.ink2}
            {...halo}
          >
            {nationLabel}
          </text>
        </>
      )}
      {ownX !== undefined && (
        <>
          <circle cx={ownX} cy={y} r={7} fill={palette.series} strokeWidth={1.5} />
          <text
            y={y - 15 - (ownLines.length - 1) * step}
            textAnchor="middle"
            fontSize={textSize.label}
            fontWeight={600}
            fill={palette.ink}
            {...halo}
          >
            <Lines lines={ownLines} x={at(ownX, ownLines, textSize.label)} step={step} />
          </text>
        </>
      )}
    </g>
  );
}
