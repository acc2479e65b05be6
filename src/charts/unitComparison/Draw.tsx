import { isFigure, type Reading } from '../../domain/figure.ts';
import type { Messages } from '../../i18n/messages.ts';
import { unitsWords } from '../../i18n/unitsWords.ts';
import { spread, textWidth } from '../kit/labels.ts';
import { fillOf, HatchPatterns } from '../kit/marks.tsx';
import { palette, textSize } from '../kit/palette.ts';
import type { DrawProps } from '../kit/spec.ts';
import { type UnitComparisonData, type UnitComparisonRow, unitComparison } from './spec.ts';

const edge = { left: 8, right: 8, top: 22 } as const;

/** A scale a measure: the unit's rate as a dot, and below it what it stands beside, each with its name. */
export function Draw({ data, width, height, messages, idPrefix }: DrawProps<UnitComparisonData>) {
  const band = (height - edge.top) / Math.max(1, data.rows.length);
  const x = (value: number) => edge.left + (value / 100) * (width - edge.left - edge.right);
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={unitComparison.subtitle(data, messages)}
    >
      <title>{unitComparison.subtitle(data, messages)}</title>
      <desc>{unitComparison.describe(data, messages)}</desc>
      <HatchPatterns idPrefix={idPrefix} />
      {[0, 25, 50, 75, 100].map((value) => (
        <g key={value}>
          <line x1={x(value)} x2={x(value)} y1={edge.top} y2={height} stroke={palette.rule} />
          <text
            x={x(value)}
            y={14}
            textAnchor={value === 0 ? 'start' : value === 100 ? 'end' : 'middle'}
            fontSize={textSize.small}
            fill={palette.ink2}
          >
            {value}%
          </text>
        </g>
      ))}
      {data.rows.map((row, at) => (
        <g key={row.basis} transform={`translate(0 ${edge.top + at * band})`}>
          <Scale row={row} name={data.name} x={x} width={width} messages={messages} idPrefix={idPrefix} />
        </g>
      ))}
    </svg>
  );
}

interface ScaleProps {
  readonly row: UnitComparisonRow;
  readonly name: string;
  readonly x: (value: number) => number;
  readonly width: number;
  readonly messages: Messages;
  readonly idPrefix: string;
}

function Scale({ row, name, x, width, messages, idPrefix }: ScaleProps) {
  const { marks } = unitsWords(messages).comparison;
  const references = (['target', 'province', 'nation', 'yearBefore'] as const).flatMap((key) => {
    const reading: Reading<'percent'> = row[key];
    return isFigure(reading)
      ? [{ key, at: x(reading.value), text: `${marks[key]} ${messages.format.figure(reading)}` }]
      : [];
  });
  const rate = isFigure(row.rate) ? row.rate : undefined;
  const axis = 58;
  const order = references.toSorted((a, b) => a.at - b.at);
  // Names stand in lines below the scale, the leftmost lowest, so that no leader crosses a name.
  const lines = spread(
    order.map((_, index) => index * 17),
    17,
  );
  const main = rate ? `${name} ${messages.format.figure(rate)}` : messages.reading(row.rate);
  const mainX = rate ? x(rate.value) : edge.left;
  const mainWidth = textWidth(main, textSize.label + 1);
  return (
    <g>
      <text x={edge.left} y={20} fontSize={textSize.label} fontWeight={600} fill={palette.ink2}>
        {messages.basisName(row.basis)}
      </text>
      <line x1={edge.left} x2={width - edge.right} y1={axis} y2={axis} stroke={palette.track} strokeWidth={8} />
      {order.map(({ key, at, text }, index) => {
        const toLeft = at > width * 0.45;
        const y = axis + 22 + (lines[order.length - 1 - index] ?? 0);
        return (
          <g key={key}>
            <line x1={at} x2={at} y1={axis - 7} y2={y + 2} stroke={key === 'target' ? palette.ink : palette.ink3} />
            {key === 'target' ? (
              <line x1={at} x2={at} y1={axis - 9} y2={axis + 9} stroke={palette.ink} strokeWidth={2.5} />
            ) : (
              <circle cx={at} cy={axis} r={4} fill={palette.card} stroke={palette.ink2} strokeWidth={1.5} />
            )}
            <text
              x={toLeft ? at - 5 : at + 5}
              y={y}
              textAnchor={toLeft ? 'end' : 'start'}
              fontSize={textSize.small}
              fill={palette.ink2}
            >
              {text}
            </text>
          </g>
        );
      })}
      {rate && (
        <circle
          cx={mainX}
          cy={axis}
          r={7}
          fill={fillOf(rate, 'series', idPrefix)}
          stroke={palette.series}
          strokeWidth={2}
        />
      )}
      <text
        x={Math.max(edge.left + mainWidth / 2, Math.min(width - edge.right - mainWidth / 2, mainX))}
        y={axis - 15}
        textAnchor="middle"
        fontSize={textSize.label + 1}
        fontWeight={600}
        fill={palette.ink}
      >
        {main}
      </text>
    </g>
  );
}
