import type { YAxisTickContentProps } from 'recharts';
import { palette, textSize } from './palette.ts';

/** The name of a row, on one line: Recharts' own tick breaks a name in two as soon as it is a little too wide. */
export function CategoryTick({ x, y, payload }: YAxisTickContentProps) {
  return (
    <text x={x} y={y} dy="0.355em" textAnchor="end" fontSize={textSize.label} fill={palette.ink}>
      {String(payload.value)}
    </text>
  );
}
