import { barRows, heat, lines, pairs, plane } from './charts.tsx';
import { type Basis, type Data, monthNames, percent, points, stand, sum, whole } from './data.ts';
import { type Comparison, Figure, Rows, useChoice } from './Frame.tsx';

/** Of very many units the drawings show this many rows. */
const most = 40;

/** The page of the units: all of them in a table, and how they stand in five charts. */
export function Units({ data }: { readonly data: Data }) {
  const [{ basis, comparison, chosen }, fields] = useChoice(data.units);
  const rows = chosen.map((unit) => ({
    unit,
    cases: stand([unit], 'cases'),
    amounts: stand([unit], 'amounts'),
  }));
  const yardstick = comparison === 'target' ? 'chỉ tiêu' : 'cùng kỳ';
  const behind = rows.filter(({ cases }) => gapOf(cases, comparison) < 0);
  return (
    <main>
      <header>
        <h1>
          {behind.length} trong {rows.length} đơn vị thấp hơn {yardstick} năm {data.statYear}
        </h1>
      </header>
      {fields}
      <div className="grid">
        <Standings rows={rows} basis={basis} comparison={comparison} />
        <Months rows={rows} basis={basis} comparison={comparison} />
      </div>
      <section className="card">
        <h2>Mọi chỉ số của {rows.length} đơn vị</h2>
        <Rows
          head={[
            'Đơn vị',
            'Có điều kiện',
            'Xong',
            'Tỷ lệ',
            'So chỉ tiêu',
            'So cùng kỳ',
            'Tiền',
            'Tỷ lệ tiền',
            'So chỉ tiêu tiền',
          ]}
          rows={rows
            .slice(0, most)
            .map(({ unit, cases, amounts }) => [
              unit.shortName,
              whole(cases.eligible),
              whole(cases.completed),
              percent(cases.rate),
              points(cases.gap),
              points(cases.rate - cases.before),
              whole(amounts.completed / 1e3),
              percent(amounts.rate),
              points(amounts.gap),
            ])}
        />
      </section>
    </main>
  );
}

type Standing = ReturnType<typeof stand>;

interface PartProps {
  readonly rows: readonly {
    readonly unit: Data['units'][number];
    readonly cases: Standing;
    readonly amounts: Standing;
  }[];
  readonly basis: Basis;
  readonly comparison: Comparison;
}

function gapOf({ rate, target, before }: Standing, comparison: Comparison): number {
  return rate - (comparison === 'target' ? target : before);
}

const ofBasis = { cases: 'Về việc', amounts: 'Về tiền' } as const;

function Standings({ rows, basis, comparison }: PartProps) {
  const dots = rows.map(({ unit, cases, amounts }) => ({
    name: unit.shortName,
    x: gapOf(cases, comparison),
    y: gapOf(amounts, comparison),
  }));
  const ranked = rows
    .map(({ unit, ...row }) => ({ name: unit.shortName, value: row[basis].rate }))
    .sort((a, b) => b.value - a.value)
    .slice(0, most);
  return (
    <>
      <Figure
        id="unitQuadrant"
        title={`${dots.filter(({ x, y }) => x >= 0 && y >= 0).length} trong ${dots.length} đơn vị đạt cả hai`}
        subtitle={comparison === 'target' ? 'So với chỉ tiêu' : 'So với cùng kỳ'}
        height={420}
        head={['Đơn vị', 'Về việc', 'Về tiền']}
        rows={dots.map(({ name, x, y }) => [name, points(x), points(y)])}
      >
        {plane(dots)}
      </Figure>
      <Figure
        id="unitRanking"
        title={`${ranked[0]?.name ?? ''} cao nhất`}
        subtitle={ofBasis[basis]}
        height={420}
        head={['Đơn vị', 'Tỷ lệ']}
        rows={ranked.map(({ name, value }) => [name, percent(value)])}
      >
        {barRows(ranked)}
      </Figure>
    </>
  );
}

function Months({ rows, basis }: PartProps) {
  const listed = rows.slice(0, most);
  const cells = listed.flatMap(({ unit }, y) =>
    monthNames.map((_, x) => {
      const { rate, before } = stand([unit], basis, x);
      return { x, y, value: rate - before };
    }),
  );
  const inMonth = (values: readonly number[], month: number) => (values[month] ?? 0) - (values[month - 1] ?? 0);
  const units = rows.map(({ unit }) => unit);
  const flow = monthNames.map((name, month) => ({
    name,
    now: sum(units, (unit) => inMonth(unit.completed[basis], month)),
    before: sum(units, (unit) => inMonth(unit.before.completed[basis], month)),
  }));
  const names = listed.map(({ unit }) => unit.shortName);
  return (
    <>
      <Figure
        id="paceHeatmap"
        title="So với cùng kỳ theo tháng"
        subtitle={ofBasis[basis]}
        height={420}
        head={['Đơn vị', 'Tháng cuối']}
        rows={names.map((name, y) => [name, points(cells[y * 12 + 11]?.value ?? 0)])}
      >
        {heat(cells, names)}
      </Figure>
      <Figure
        id="monthlyFlow"
        title="Thi hành xong trong tháng"
        subtitle={ofBasis[basis]}
        height={420}
        head={['Tháng', 'Trong tháng']}
        rows={flow.map(({ name, now }) => [name, whole(now)])}
      >
        {pairs(flow, ['Năm nay', 'Năm trước'])}
      </Figure>
      <Figure
        id="unitPaths"
        title="Đường đi của từng đơn vị"
        subtitle={ofBasis[basis]}
        height={120}
        head={['Đơn vị', 'Tỷ lệ']}
        rows={listed.map(({ unit, ...row }) => [unit.shortName, percent(row[basis].rate)])}
      >
        {listed.map(({ unit }) =>
          lines(
            monthNames.map((name, month) => {
              const { rate, before } = stand([unit], basis, month);
              return { name, now: rate, before };
            }),
            [unit.shortName, 'Năm trước'],
            true,
          ),
        )}
      </Figure>
    </>
  );
}
