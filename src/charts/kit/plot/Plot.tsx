import type { ReactNode } from 'react';
import type { Box } from './labelPlacement.ts';
import { textWidth } from './labels.ts';
import { palette, textSize } from './palette.ts';

/**
 * A plain svg for drawings that place every mark themselves: a frame with a name, and axes of numbers. A tenth of the
 * work that a charting library's own bookkeeping takes for the same picture.
 */

export type Scale = (value: number) => number;

/** Maps a range of values to a range of pixels. */
export function linearScale([from, to]: readonly [number, number], [start, end]: readonly [number, number]): Scale {
  return (value) => start + ((value - from) / (to - from)) * (end - start);
}

interface PlotProps {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  /** With links inside it is a group; without it is a picture. */
  readonly role: 'img' | 'group';
  readonly children: ReactNode;
}

export function Plot({ width, height, title, description, role, children }: PlotProps) {
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role={role} aria-label={title}>
      <title>{title}</title>
      <desc>{description}</desc>
      {children}
    </svg>
  );
}

interface AxisProps {
  readonly plot: Box;
  readonly ticks: readonly number[];
  readonly scale: Scale;
  readonly write: (value: number) => string;
}

/**
 * Upright rules at the ticks of the x axis, with their numbers below the plot or above it: as many as have room, and none
 * beyond the drawing's left edge.
 */
export function XRules({ plot, ticks, scale, write, above = false }: AxisProps & { readonly above?: boolean }) {
  const y = above ? plot.y - 9 : plot.y + plot.height + 17;
  const wide = (tick: number) => textWidth(write(tick), textSize.small);
  const distance = ticks.length > 1 ? Math.abs(scale(ticks[1] ?? 0) - scale(ticks[0] ?? 0)) : Number.POSITIVE_INFINITY;
  const every = Math.max(1, Math.ceil((Math.max(0, ...ticks.map(wide)) + tickGap) / distance));
  return ticks.map((tick, at) => (
    <g key={tick}>
      <line x1={scale(tick)} x2={scale(tick)} y1={plot.y} y2={plot.y + plot.height} stroke={palette.rule} />
      {at % every === 0 && (
        <text
          x={Math.max(scale(tick), wide(tick) / 2)}
          y={y}
          textAnchor="middle"
          fontSize={textSize.small}
          fill={palette.ink2}
        >
          {write(tick)}
        </text>
      )}
    </g>
  ));
}

/** Between the numbers of an axis, pixels. */
const tickGap = 4;

/** Level rules at the ticks of the y axis, with their numbers to the left of the plot. */
export function YRules({ plot, ticks, scale, write }: AxisProps) {
  return ticks.map((tick) => (
    <g key={tick}>
      <line x1={plot.x} x2={plot.x + plot.width} y1={scale(tick)} y2={scale(tick)} stroke={palette.rule} />
      <text x={plot.x - 7} y={scale(tick) + 4} textAnchor="end" fontSize={textSize.small} fill={palette.ink2}>
        {write(tick)}
      </text>
    </g>
  ));
}

/** Very many dots as one path: a circle each, a hundredth of the work. */
export function dotsPath(dots: readonly { readonly x: number; readonly y: number; readonly radius: number }[]): string {
  return dots
    .map(({ x, y, radius: r }) => `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`)
    .join('');
}
