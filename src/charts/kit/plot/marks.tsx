import type { Direction, Figure, Reading } from '../../../domain/figure.ts';
import { isFigure } from '../../../domain/figure.ts';
import { kindTraits } from '../../../domain/provenance.ts';
import { palette } from './palette.ts';

/** Whether a mark has to be hatched: its kind has to be seen, and its card says it too. */
export function isHatched(reading: Reading): boolean {
  return isFigure(reading) && kindTraits[reading.provenance.kind].hatched;
}

const hatches = { series: palette.series, accent: palette.accent, muted: palette.ink3 } as const;
export type HatchColour = keyof typeof hatches;

/** The hatch patterns of a drawing, for marks that are illustrative. */
export function HatchPatterns({ idPrefix }: { readonly idPrefix: string }) {
  return (
    <defs>
      {(Object.keys(hatches) as HatchColour[]).map((colour) => (
        <pattern
          key={colour}
          id={`${idPrefix}-${colour}`}
          width="4"
          height="4"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="4" height="4" fill={palette.card} />
          <rect width="2" height="4" fill={hatches[colour]} />
        </pattern>
      ))}
    </defs>
  );
}

/** Fill of a mark: plain for what was reported or derived, hatched for what is illustrative. */
export function fillOf(reading: Reading, colour: HatchColour, idPrefix: string): string {
  return isHatched(reading) ? `url(#${idPrefix}-${colour})` : hatches[colour];
}

interface BarProps {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly figure: Figure;
  readonly colour: HatchColour;
  readonly idPrefix: string;
}

/**
 * A horizontal bar whose end shows its direction: closed when exact, open (trailing off to the right) for "more than",
 * dashed for "nearly" and "about".
 */
export function DirectedBar({ x, y, width, height, figure, colour, idPrefix }: BarProps) {
  const fill = fillOf(figure, colour, idPrefix);
  const solid =
    figure.direction === 'exact' || figure.direction === 'moreThan' ? width : Math.max(0, width - endLength);
  return (
    <g>
      <rect x={x} y={y} width={Math.max(solid, 0)} height={height} fill={fill} />
      {isHatched(figure) && solid > 1 && (
        <rect x={x + 0.5} y={y + 0.5} width={solid - 1} height={height - 1} fill="none" stroke={hatches[colour]} />
      )}
      <BarEnd
        direction={figure.direction}
        x={x + width}
        from={x + solid}
        y={y}
        height={height}
        colour={hatches[colour]}
      />
    </g>
  );
}

/** Length of the dashed end of a bar, pixels. */
const endLength = 10;

interface BarEndProps {
  readonly direction: Direction;
  readonly x: number;
  readonly from: number;
  readonly y: number;
  readonly height: number;
  readonly colour: string;
}

function BarEnd({ direction, x, from, y, height, colour }: BarEndProps) {
  if (direction === 'exact') return null;
  if (direction === 'moreThan') {
    return (
      <>
        <rect x={x + 2} y={y} width={2.5} height={height} fill={colour} />
        <rect x={x + 7} y={y} width={1.5} height={height} fill={colour} />
      </>
    );
  }
  return (
    <path
      d={`M${from} ${y + 0.75}H${x - 0.75}V${y + height - 0.75}H${from}`}
      fill="none"
      stroke={colour}
      strokeWidth={1.5}
      strokeDasharray="3 2"
    />
  );
}
