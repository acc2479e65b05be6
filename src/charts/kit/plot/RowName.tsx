import { Lines } from './Lines.tsx';
import { wrapped } from './labels.ts';
import { palette, textSize } from './palette.ts';

interface Props {
  readonly name: string;
  /** Right edge and middle of the text. */
  readonly x: number;
  readonly y: number;
  /** Room to the left of its right edge, pixels. */
  readonly room: number;
  /** How many lines it may take, two unless told. */
  readonly most?: number;
  readonly strong?: boolean;
  readonly fill?: string;
}

const lineHeight = 14;

/** The name of a row: on two lines where one has no room for it, shortened with "…" where they have none, never cut. */
export function RowName({ name, x, y, room, most = 2, strong = false, fill = palette.ink }: Props) {
  const lines = wrapped(name, room, textSize.label, most);
  const first = y + 4.5 - ((lines.length - 1) * lineHeight) / 2;
  return (
    <text x={x} y={first} textAnchor="end" fontSize={textSize.label} fontWeight={strong ? 600 : 400} fill={fill}>
      {lines.join(' ') !== name && <title>{name}</title>}
      <Lines lines={lines} x={x} step={lineHeight} space="before" />
    </text>
  );
}
