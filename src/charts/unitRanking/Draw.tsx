import { isFigure } from '../../domain/figure.ts';
import type { Messages } from '../../i18n/messages.ts';
import { percentAxis } from '../kit/plot/axis.ts';
import { textWidth } from '../kit/plot/labels.ts';
import { fillOf, HatchPatterns } from '../kit/plot/marks.tsx';
import { linearScale, Plot, type Scale, XRules } from '../kit/plot/Plot.tsx';
import { palette, textSize } from '../kit/plot/palette.ts';
import { RowName } from '../kit/plot/RowName.tsx';
import { type DrawProps, narrowBelow } from '../kit/spec.ts';
import { Funnel } from './Funnel.tsx';
import { drawnRows, isFunnel, type UnitRankingData, type UnitRankingRow, unitRanking } from './spec.ts';
import { unitRankingWords } from './words.ts';

/** A row a unit: its rate as a dot on the interval that chance leaves it, the count beside it, the common rate as a line. */
export function Draw(props: DrawProps<UnitRankingData>) {
  return isFunnel(props.data) ? <Funnel {...props} /> : <Intervals {...props} />;
}

function Intervals({ data, width, height, messages, idPrefix }: DrawProps<UnitRankingData>) {
  const drawn = drawnRows(data);
  const values = drawn.flatMap(({ rate, low, high }) => [rate, low, high].filter(isFigure).map(({ value }) => value));
  const narrow = width < narrowBelow;
  const axis = percentAxis(isFigure(data.common) ? [...values, data.common.value] : values, width < 380 ? 3 : 5);
  const { of, common } = unitRankingWords(messages);
  const count = ({ eligible }: UnitRankingRow) =>
    isFigure(eligible) ? of(messages.format.figure(eligible, { bare: data.basis === 'cases' })) : '';
  const rate = ({ rate: of }: UnitRankingRow) => (isFigure(of) ? messages.format.figure(of) : '');
  const counts = narrow ? 0 : Math.max(0, ...drawn.map((row) => textWidth(count(row), textSize.small))) + 6;
  const rates = Math.max(0, ...drawn.map((row) => textWidth(rate(row), textSize.label))) + 8;
  const names = Math.max(40, ...drawn.map(({ name }) => textWidth(name, textSize.label)));
  const namesWidth = Math.min(names + (narrow ? 8 : 14), width * 0.42);
  const plot = { x: namesWidth, y: 24, width: width - namesWidth - rates - counts, height: height - 24 - 22 };
  const x = linearScale(axis.domain, [plot.x, plot.x + plot.width]);
  const step = plot.height / Math.max(1, drawn.length);
  return (
    <Plot
      width={width}
      height={height}
      title={unitRanking.subtitle(data, messages)}
      description={unitRanking.describe(data, messages)}
      role="img"
    >
      <HatchPatterns idPrefix={idPrefix} />
      <XRules plot={plot} ticks={axis.ticks} scale={x} write={(value) => `${messages.format.number(value)}%`} above />
      {isFigure(data.common) && (
        <g>
          <line
            x1={x(data.common.value)}
            x2={x(data.common.value)}
            y1={plot.y}
            y2={plot.y + plot.height}
            stroke={palette.ink}
            strokeWidth={1.5}
            strokeDasharray="4 3"
          />
          <text
            x={x(data.common.value)}
            y={height - 6}
            textAnchor="middle"
            fontSize={textSize.small}
            fill={palette.ink2}
          >
            {common(messages.reading(data.common))}
          </text>
        </g>
      )}
      {drawn.map((row, index) => {
        const y = plot.y + (index + 0.5) * step;
        const calledOut = row.chance === 'above' || row.chance === 'below';
        return (
          <g key={row.unit}>
            <RowName
              name={row.name}
              x={namesWidth - 8}
              y={narrow ? y - 6.5 : y}
              room={namesWidth - 8}
              most={narrow ? 1 : 2}
            />
            <IntervalMark row={row} x={x} left={plot.x} y={y} messages={messages} idPrefix={idPrefix} />
            <text
              x={width - counts}
              y={y + 4.5}
              textAnchor="end"
              fontSize={textSize.label}
              fontWeight={calledOut ? 600 : 400}
              fill={row.chance === 'below' ? palette.accent : palette.ink}
            >
              {rate(row)}
            </text>
            <text
              x={narrow ? namesWidth - 8 : width}
              y={narrow ? y + 13 : y + 4.5}
              textAnchor="end"
              fontSize={textSize.small}
              fill={palette.ink2}
            >
              {count(row)}
            </text>
          </g>
        );
      })}
    </Plot>
  );
}

interface MarkProps {
  readonly row: UnitRankingRow;
  readonly x: Scale;
  /** Left edge of the plot. */
  readonly left: number;
  readonly y: number;
  readonly messages: Messages;
  readonly idPrefix: string;
}

function IntervalMark({ row: { rate, low, high, chance }, x: scale, left, y, messages, idPrefix }: MarkProps) {
  if (!isFigure(rate)) {
    return (
      <text x={left + 6} y={y + 4} fontSize={textSize.small} fill={palette.ink3}>
        {messages.reading(rate)}
      </text>
    );
  }
  const x = scale(rate.value);
  const colour = chance === 'below' ? 'accent' : 'series';
  const calledOut = chance === 'above' || chance === 'below';
  return (
    <g>
      {isFigure(low) && isFigure(high) && (
        <line
          x1={scale(low.value)}
          x2={scale(high.value)}
          y1={y}
          y2={y}
          stroke={palette[colour]}
          strokeWidth={calledOut ? 6 : 4}
          strokeOpacity={calledOut ? 0.55 : 0.3}
        />
      )}
      {chance === 'below' ? (
        <path
          d={`M${x - 7} ${y - 6}h14l-7 12z`}
          fill={fillOf(rate, colour, idPrefix)}
          stroke={palette[colour]}
          strokeWidth={1.5}
        />
      ) : (
        <circle cx={x} cy={y} r={6} fill={fillOf(rate, colour, idPrefix)} stroke={palette[colour]} strokeWidth={1.5} />
      )}
    </g>
  );
}
