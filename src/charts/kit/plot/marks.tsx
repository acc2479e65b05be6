import type { Direction, Figure } from '../../../domain/figure.ts';
import { palette } from './palette.ts';

/** Whose mark it is: the subject's, the subject's that misses, anybody else's. */
export type MarkColour = 'series' | 'accent' | 'other';

interface DotProps {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly colour: MarkColour;
  /** A ring says that something is missed: colour alone says nothing to some readers. */
  readonly open?: boolean;
}

/** A value as a dot: filled, or a ring of the same size. */
export function Dot({ x, y, radius, colour, open = false }: DotProps) {
  return open ? (
    <circle cx={x} cy={y} r={radius - 1} fill={palette.card} stroke={palette[colour]} strokeWidth={2} />
  ) : (
    <circle cx={x} cy={y} r={radius} fill={palette[colour]} />
  );
}

interface BarProps {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly figure: Figure;
  readonly colour: MarkColour;
}

/**
 * A horizontal bar whose end shows its direction: closed when exact, open (trailing off to the right) for "more than",
 * dashed for "nearly" and "about".
 */
export function DirectedBar({ x, y, width, height, figure, colour }: BarProps) {
  const solid =
    figure.direction === 'exact' || figure.direction === 'moreThan' ? width : Math.max(0, width - endLength);
  return (
    <g>
      <rect x={x} y={y} width={Math.max(solid, 0)} height={height} fill={palette[colour]} />
      <BarEnd
        direction={figure.direction}
        x={x + width}
        from={x + solid}
        y={y}
        height={height}
        colour={palette[colour]}
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
