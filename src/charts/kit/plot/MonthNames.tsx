import type { Messages } from '../../../i18n/messages.ts';
import { textWidth } from './labels.ts';
import { palette, textSize } from './palette.ts';

interface Props {
  readonly messages: Messages;
  /** The middle of the n-th month, and from one to the next, pixels. */
  readonly x: (months: number) => number;
  readonly step: number;
  readonly y: number;
}

/** The months of a statistical year: all, every second or the ends of quarters, as they have room; September always. */
export function MonthNames({ messages, x, step, y }: Props) {
  const names = Array.from({ length: 12 }, (_, at) => messages.monthShort(at + 1));
  const widest = Math.max(...names.map((name) => textWidth(name, textSize.small))) + 5;
  const every = [1, 2, 3].find((count) => count * step >= widest) ?? 6;
  return names.map(
    (name, at) =>
      (at + 1) % every === 0 && (
        <text key={name} x={x(at + 1)} y={y} textAnchor="middle" fontSize={textSize.small} fill={palette.ink2}>
          {name}
        </text>
      ),
  );
}
