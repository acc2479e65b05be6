import {
  Bar,
  BarChart,
  CartesianGrid,
  Cell,
  LabelList,
  Legend,
  Line,
  LineChart,
  ReferenceLine,
  Scatter,
  ScatterChart,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';

/** Charts as most pages have them: Recharts' own axes, grid, tooltip and labels, without animation. */

const [series, muted, accent] = ['#1f5f8b', '#8a99a6', '#b4532a'] as const;
const still = { isAnimationActive: false } as const;
const grid = <CartesianGrid stroke="#e3e1da" />;
const tip = <Tooltip isAnimationActive={false} />;
const write = (value: unknown) => `${Math.round(Number(value) * 10) / 10}`.replace('.', ',');

export interface NamedValue {
  readonly name: string;
  readonly value: number;
  readonly reference?: number;
}

/** A bar a row, with its number; below its reference in the other colour. */
export function barRows(rows: readonly NamedValue[]) {
  const reference = rows[0]?.reference;
  return (
    <BarChart data={[...rows]} layout="vertical" margin={{ left: 40, right: 40 }}>
      {grid}
      <XAxis type="number" />
      <YAxis type="category" dataKey="name" width={110} />
      {tip}
      {reference !== undefined && <ReferenceLine x={reference} stroke="#12263a" strokeDasharray="4 3" />}
      <Bar dataKey="value" {...still}>
        {rows.map(({ name, value, reference: held = 0 }) => (
          <Cell key={name} fill={value < held ? accent : series} />
        ))}
        <LabelList dataKey="value" position="right" formatter={write} />
      </Bar>
    </BarChart>
  );
}

export interface LinePoint {
  readonly name: string;
  readonly now: number | null;
  readonly before: number | null;
  readonly reference?: number | null;
}

/** A line of this year, one of the year before, and a dashed one. */
export function lines(points: readonly LinePoint[], names: readonly [string, string, string?], small = false) {
  return (
    <LineChart data={[...points]} margin={{ right: small ? 4 : 40 }} key={small ? names[0] : undefined}>
      {!small && grid}
      <XAxis dataKey="name" hide={small} />
      <YAxis hide={small} />
      {tip}
      {!small && <Legend />}
      <Line dataKey="before" name={names[1]} stroke={muted} dot={!small} {...still} />
      <Line dataKey="now" name={names[0]} stroke={series} strokeWidth={3} dot={!small} {...still} />
      {names[2] && (
        <Line dataKey="reference" name={names[2]} stroke="#12263a" strokeDasharray="5 4" dot={false} {...still} />
      )}
    </LineChart>
  );
}

/** Two bars a group. */
export function pairs(points: readonly LinePoint[], names: readonly [string, string]) {
  return (
    <BarChart data={[...points]}>
      {grid}
      <XAxis dataKey="name" />
      <YAxis />
      {tip}
      <Legend />
      <Bar dataKey="now" name={names[0]} fill={series} {...still}>
        <LabelList dataKey="now" position="top" formatter={write} />
      </Bar>
      <Bar dataKey="before" name={names[1]} fill={muted} {...still} />
    </BarChart>
  );
}

export interface Dot {
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

/** A plane with its zero lines, and the name beside each dot where there are few. */
export function plane(dots: readonly Dot[]) {
  return (
    <ScatterChart>
      {grid}
      <XAxis type="number" dataKey="x" />
      <YAxis type="number" dataKey="y" />
      {tip}
      <ReferenceLine x={0} stroke="#12263a" />
      <ReferenceLine y={0} stroke="#12263a" />
      <Scatter data={[...dots]} fill={series} {...still}>
        {dots.length <= 40 && <LabelList dataKey="name" position="right" />}
      </Scatter>
    </ScatterChart>
  );
}

export interface HeatCell {
  readonly x: number;
  readonly y: number;
  readonly value: number;
}

/** A grid of squares, a colour for each side of zero. */
export function heat(cells: readonly HeatCell[], rows: readonly string[]) {
  return (
    <ScatterChart margin={{ left: 40 }}>
      <XAxis type="number" dataKey="x" domain={[-0.5, 11.5]} ticks={[0, 2, 4, 6, 8, 10]} />
      <YAxis
        type="number"
        dataKey="y"
        width={110}
        domain={[-0.5, rows.length - 0.5]}
        tickFormatter={(at: number) => rows[at] ?? ''}
      />
      {tip}
      <Scatter data={[...cells]} shape="square" {...still}>
        {cells.map(({ x, y, value }) => (
          <Cell
            key={`${x} ${y}`}
            fill={value < 0 ? accent : series}
            fillOpacity={Math.min(1, 0.2 + Math.abs(value) / 12)}
          />
        ))}
      </Scatter>
    </ScatterChart>
  );
}
