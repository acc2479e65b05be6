import { isFigure, type Points } from '../../domain/figure.ts';
import type { Messages } from '../../i18n/messages.ts';
import { Lines } from '../kit/plot/Lines.tsx';
import type { Box } from '../kit/plot/labelPlacement.ts';
import { lineKey, textWidth, wrapped } from '../kit/plot/labels.ts';
import { Plot } from '../kit/plot/Plot.tsx';
import { palette, textSize } from '../kit/plot/palette.ts';
import { UnitMark, UnitMarks } from '../kit/plot/UnitMarks.tsx';
import { type DrawProps, narrowBelow } from '../kit/spec.ts';
import { sharedWords } from '../kit/words/words.ts';
import {
  classesIn,
  classOf,
  isKeyed,
  keyLine,
  keyLineHeight,
  type TileClass,
  type TileGrid,
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
  const columns = columnsOf(data, grid, width);
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
            x: (columns[column] ?? 0) + gutter / 2,
            y: line * grid.tileHeight + gutter / 2,
            width: (columns[column + 1] ?? width) - (columns[column] ?? 0) - gutter,
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

/** Edges of the columns: on a map each is as wide, against the others, as the longest word in it. */
function columnsOf({ isMap, rows }: UnitTilesData, grid: TileGrid, width: number): readonly number[] {
  const needs: number[] = Array.from({ length: grid.columns }, () => (isMap ? 30 : 1));
  if (isMap)
    rows.forEach(({ name }, at) => {
      const column = grid.places[at]?.column ?? 0;
      const words = name.split(' ').map((word) => textWidth(word, textSize.small) + 7);
      needs[column] = Math.max(needs[column] ?? 0, ...words);
    });
  const all = needs.reduce((sum, need) => sum + need, 0);
  // What is left over is shared out evenly: only where room is short are the columns far from equal.
  const left = Math.max(0, width - all);
  const widths = needs.map((need) => (isMap && left > 0 ? need + left / grid.columns : (need / all) * width));
  return [0, ...widths].map((_, at) => widths.slice(0, at).reduce((sum, each) => sum + each, 0));
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
  const names = wrapped(name, room, textSize.small, Math.max(1, Math.floor(box.height / lineHeight) - value.length));
  const first = box.y + box.height / 2 - ((names.length + value.length) * lineHeight) / 2 + 10.5;
  const middle = box.x + box.width / 2;
  const isFirm = kind !== 'open' && kind !== 'none';
  const texts = [...names, ...value];
  return (
    <g>
      <Swatch {...box} of={kind} />
      <text textAnchor="middle" fontSize={textSize.small} fill={palette.ink}>
        {names.join(' ') !== name && <title>{name}</title>}
        {texts.map((line, at) => (
          <tspan
            key={lineKey(texts, at)}
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

interface KeyProps {
  readonly data: UnitTilesData;
  readonly y: number;
  readonly width: number;
  readonly messages: Messages;
}

const keyIndent = 28;

/** What the tiles are held against, and what the colours say, of those that there are. */
function Key({ data, y, width, messages }: KeyProps) {
  const { classes } = unitTilesWords(messages);
  const columns = width < narrowBelow ? 1 : 2;
  const shown = classesIn(data);
  const wide = (column: number) =>
    Math.max(
      0,
      ...shown
        .filter((_, at) => at % columns === column)
        .map((each) => keyIndent + textWidth(classes[each], textSize.small) + 14),
    );
  // Half the width each; where one needs more, as much as it leaves to the other.
  const second =
    columns === 1 || wide(0) + wide(1) > width
      ? width / columns
      : Math.max(wide(0), Math.min(width / 2, width - wide(1)));
  const starts = [0, second];
  const texts = shown.map((each, at) => {
    const column = at % columns;
    const end = column === columns - 1 ? width : second - 6;
    return wrapped(classes[each], end - (starts[column] ?? 0) - keyIndent, textSize.small, 2);
  });
  const first = y + (isKeyed(data) ? keyLine : 0);
  const rowOf = (at: number) => Math.floor(at / columns);
  const top = (row: number) =>
    first +
    Array.from({ length: row }, (_, above) =>
      Math.max(
        ...texts.filter((_, at) => rowOf(at) === above).map(({ length }) => keyLine + (length - 1) * keyLineHeight),
      ),
    ).reduce((sum, height) => sum + height, 0);
  return (
    <g fontSize={textSize.small} fill={palette.ink2}>
      {isKeyed(data) && (
        <text x={0} y={y + 12}>
          {`${sharedWords(messages).yardsticks[data.yardstick]}:`}
        </text>
      )}
      {shown.map((each, at) => {
        const [left, above] = [starts[at % columns] ?? 0, top(rowOf(at))];
        const lines = texts[at] ?? [];
        return (
          <g key={each}>
            <Swatch of={each} x={left + 1} y={above + 2} width={20} height={13} />
            <text y={above + 13}>
              <Lines lines={lines} x={left + keyIndent} step={keyLineHeight} />
            </text>
          </g>
        );
      })}
    </g>
  );
}
