import { isFigure, type Points } from '../../domain/figure.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Box } from '../kit/plot/labelPlacement.ts';
import { textWidth, wrapped } from '../kit/plot/labels.ts';
import { Plot } from '../kit/plot/Plot.tsx';
import { palette, textSize } from '../kit/plot/palette.ts';
import { UnitMark, UnitMarks } from '../kit/plot/UnitMarks.tsx';
import { type DrawProps, narrowBelow } from '../kit/spec.ts';
import { sharedWords } from '../kit/words/words.ts';
import {
  classesIn,
  classOf,
  keyLine,
  type TileClass,
  tileGrid,
  tilesHeight,
  type UnitTilesData,
  type UnitTilesRow,
  unitTiles,
} from './spec.ts';
import { unitTilesWords } from './words.ts';

/** Between two tiles, pixels. */
const gutter = 3;
const lineHeight = 13;

/** How a class is drawn: the share of its colour in the fill; the edge is the colour itself, which stands out from the card. */
const looks: Readonly<Record<TileClass, { readonly colour: string; readonly share: number }>> = {
  farBelow: { colour: palette.accent, share: 50 },
  below: { colour: palette.accent, share: 16 },
  above: { colour: palette.series, share: 16 },
  farAbove: { colour: palette.series, share: 50 },
  open: { colour: palette.other, share: 8 },
  none: { colour: palette.other, share: 0 },
};

function Swatch({ of, ...box }: Box & { readonly of: TileClass }) {
  const { colour, share } = looks[of];
  return (
    <rect
      {...box}
      rx={3}
      fill={share === 0 ? palette.card : `color-mix(in oklab, ${colour} ${share}%, ${palette.card})`}
      stroke={colour}
      strokeWidth={1.25}
      strokeDasharray={of === 'none' ? '3 3' : undefined}
    />
  );
}

/** A tile a unit with its name and its distance, on a map of provinces or in the order of the catalog; below it the key. */
export function Draw({ data, width, height, messages, still = false }: DrawProps<UnitTilesData>) {
  const grid = tileGrid(data, width < narrowBelow ? 'narrow' : 'wide');
  const tileWidth = width / grid.columns;
  return (
    <Plot
      width={width}
      height={height}
      title={unitTiles.subtitle(data, messages)}
      description={unitTiles.describe(data, messages)}
      role={still ? 'img' : 'group'}
    >
      <UnitMarks table={() => unitTiles.table(data, messages)} messages={messages} width={width} height={height}>
        {data.rows.map((row, index) => {
          const { column, row: line } = grid.places[index] ?? { column: 0, row: 0 };
          const box = {
            x: column * tileWidth + gutter / 2,
            y: line * grid.tileHeight + gutter / 2,
            width: tileWidth - gutter,
            height: grid.tileHeight - gutter,
          };
          // What is called by voice is what is read.
          const label = `${row.name} ${isFigure(row.gap) ? distance(row.gap, messages) : messages.reading(row.gap)}`;
          return (
            <UnitMark
              key={row.unit}
              unit={row.unit}
              index={index}
              label={label}
              x={box.x + box.width / 2}
              y={box.y + box.height / 2}
            >
              <Tile row={row} box={box} messages={messages} />
            </UnitMark>
          );
        })}
      </UnitMarks>
      <Key data={data} y={tilesHeight(grid) + 8} width={width} messages={messages} />
    </Plot>
  );
}

interface TileProps {
  readonly row: UnitTilesRow;
  readonly box: Box;
  readonly messages: Messages;
}

function Tile({ row, box, messages }: TileProps) {
  const { name, gap } = row;
  const kind = classOf(row);
  const room = box.width - 4;
  const value = isFigure(gap) ? [distance(gap, messages)] : wrapped(messages.reading(gap), room, textSize.small, 2);
  const names = nameLines(name, room, Math.max(1, Math.floor(box.height / lineHeight) - value.length));
  const first = box.y + box.height / 2 - ((names.length + value.length) * lineHeight) / 2 + 10.5;
  const middle = box.x + box.width / 2;
  const isFirm = kind !== 'open' && kind !== 'none';
  return (
    <g>
      <Swatch {...box} of={kind} />
      <text textAnchor="middle" fontSize={textSize.small} fill={palette.ink}>
        {names.join(' ') !== name && <title>{name}</title>}
        {[...names, ...value].map((line, at) => (
          <tspan
            key={line}
            x={middle}
            y={first + at * lineHeight}
            fontWeight={at >= names.length && isFirm ? 600 : 400}
          >
            {at === 0 ? line : ` ${line}`}
          </tspan>
        ))}
      </text>
    </g>
  );
}

/** With one decimal; with two where one would say that there is none, beside a colour that says there is. */
function distance(gap: Points, { format }: Messages): string {
  const decimals = gap.value !== 0 && format.rounded(gap, { decimals: 1 }) === 0 ? 2 : 1;
  return format.figure(gap, { bare: true, signed: true, decimals });
}

/** A name on as many lines as it needs, broken between words, so that it stays whole; shortened only where they end. */
function nameLines(name: string, room: number, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    if (last !== undefined && textWidth(longer, textSize.small) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.length <= most ? lines : wrapped(name, room, textSize.small, most);
}

interface KeyProps {
  readonly data: UnitTilesData;
  readonly y: number;
  readonly width: number;
  readonly messages: Messages;
}

/** What the colours say, of those that there are. */
function Key({ data, y, width, messages }: KeyProps) {
  const { classes } = unitTilesWords(messages);
  const columns = width < narrowBelow ? 1 : 2;
  return classesIn(data).map((each, at) => {
    const place = { x: (at % columns) * (width / columns), y: y + Math.floor(at / columns) * keyLine };
    return (
      <g key={each}>
        <Swatch of={each} x={place.x + 1} y={place.y + 2} width={20} height={13} />
        <text x={place.x + 28} y={place.y + 13} fontSize={textSize.small} fill={palette.ink2}>
          {each === 'below' || each === 'farBelow' || each === 'above' || each === 'farAbove'
            ? `${sharedWords(messages).yardsticks[data.yardstick]}: ${classes[each]}`
            : classes[each]}
        </text>
      </g>
    );
  });
}
