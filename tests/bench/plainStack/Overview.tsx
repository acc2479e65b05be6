import { barRows, lines } from './charts.tsx';
import { amountOf, type Basis, type Data, monthNames, percent, points, stand, sum, whole } from './data.ts';
import { Figure, useChoice } from './Frame.tsx';

const bases = ['cases', 'amounts'] as const;
const ofBasis = { cases: 'về việc', amounts: 'về tiền' } as const;
const exceeds = (gap: number) => (Math.round(gap * 100) >= 0 ? 'vượt' : 'chưa đạt');

/** The overview with the words, key figures and charts of the site's, each as plainly as can be. */
export function Overview({ data }: { readonly data: Data }) {
  const [{ basis, comparison, chosen }, fields] = useChoice(data.units);
  const isAny = chosen.length > 0;
  const both = { cases: stand(chosen, 'cases'), amounts: stand(chosen, 'amounts') };
  const senses = bases.map((each) => exceeds(both[each].gap));
  const claim =
    senses[0] === senses[1]
      ? `${senses[0]} cả hai chỉ tiêu được giao`
      : bases.map((each, at) => `${senses[at]} chỉ tiêu ${ofBasis[each]}`).join(', ');
  const place = chosen.length === 1 ? chosen[0]?.shortName : `${chosen.length} đơn vị`;
  return (
    <main>
      <header>
        <h1>{isAny ? `${place}: ${claim} năm ${data.statYear}` : 'Chưa chọn đơn vị nào'}</h1>
        <p>
          {isAny &&
            `${place} thi hành xong ${amountOf(both.cases.completed, 'cases')} với ${amountOf(both.amounts.completed, 'amounts')}.`}
        </p>
      </header>
      {fields}
      {isAny && (
        <>
          <Kpis data={data} chosen={chosen} both={both} />
          <div className="grid">
            <UnitCards data={data} chosen={chosen} basis={basis} comparison={comparison} />
            <Attention chosen={chosen} />
            <PlaceCards data={data} chosen={chosen} />
          </div>
        </>
      )}
    </main>
  );
}

interface PartProps {
  readonly data: Data;
  readonly chosen: Data['units'];
}

type Both = Readonly<Record<Basis, ReturnType<typeof stand>>>;

function figureOf({ figures }: Data, name: string, kind: string, statYear?: number): number | null {
  return (
    figures.find(({ name: of, subject }) => of === name && subject.kind === kind && subject.statYear === statYear)
      ?.value ?? null
  );
}

function Kpis({ data, chosen, both }: PartProps & { readonly both: Both }) {
  const credit = sum(chosen, (unit) => unit.credit[1]);
  return (
    <section className="kpis">
      {bases.map((basis) => (
        <div key={basis}>
          <h2>Tỷ lệ thi hành xong {ofBasis[basis]}</h2>
          <p>{percent(both[basis].rate)}</p>
          <meter max={100} value={both[basis].rate} />
          <p>
            {exceeds(both[basis].gap)} {points(both[basis].gap)}
          </p>
          <p>chỉ tiêu {percent(both[basis].target)}</p>
          <p>
            {amountOf(both[basis].completed, basis)} trên {amountOf(both[basis].eligible, basis)} có điều kiện
          </p>
        </div>
      ))}
      <div>
        <h2>Phán quyết được thi hành nhanh chóng</h2>
        <p>{figureOf(data, 'promptEnforcementIndexAfter', 'organisation')}%</p>
      </div>
      <div>
        <h2>Án tín dụng, ngân hàng đã xong</h2>
        <p>{whole(sum(chosen, (unit) => unit.credit[0]))} việc</p>
        <p>{percent((credit / both.amounts.completed) * 100)} số tiền đã thi hành xong</p>
      </div>
    </section>
  );
}

interface UnitCardsProps extends PartProps {
  readonly basis: Basis;
  readonly comparison: 'target' | 'yearBefore';
}

function UnitCards({ data, chosen, basis, comparison }: UnitCardsProps) {
  const rows = chosen
    .map((unit) => ({ name: unit.shortName, ...stand([unit], basis) }))
    .sort((a, b) => b.rate - a.rate)
    .slice(0, 40)
    .map(({ name, rate, target, before }) => ({
      name,
      value: rate,
      reference: comparison === 'target' ? target : before,
    }));
  const reached = rows.filter(({ value, reference }) => value >= reference).length;
  const path = monthNames.map((name, month) => {
    const { rate, before, target } = stand(chosen, basis, month);
    return { name, now: rate, before, reference: target };
  });
  return (
    <>
      <Figure
        id="unitStanding"
        title={`${reached} trong ${rows.length} đơn vị đạt hoặc vượt`}
        subtitle={ofBasis[basis]}
        height={400}
        head={['Đơn vị', 'Tỷ lệ', 'So với']}
        rows={rows.map(({ name, value, reference }) => [name, percent(value), percent(reference)])}
      >
        {barRows(rows)}
      </Figure>
      <Figure
        id="yearPath"
        title={`Đường đi của năm ${data.statYear}`}
        subtitle={ofBasis[basis]}
        height={400}
        head={['Tháng', 'Năm nay', 'Năm trước']}
        rows={path.map(({ name, now, before }) => [name, percent(now), percent(before)])}
      >
        {lines(path, [`${data.statYear}`, 'Năm trước', 'Chỉ tiêu'])}
      </Figure>
    </>
  );
}

/** Units that miss a target, the worst first. */
function Attention({ chosen }: Pick<PartProps, 'chosen'>) {
  const behind = chosen
    .map((unit) => ({ name: unit.shortName, gaps: bases.map((basis) => stand([unit], basis).gap) }))
    .filter(({ gaps }) => Math.min(...gaps) < 0)
    .sort((a, b) => Math.min(...a.gaps) - Math.min(...b.gaps));
  return (
    <section className="card">
      <h2>{behind.length} đơn vị cần lưu ý</h2>
      <ul>
        {behind.slice(0, 5).map(({ name, gaps }) => (
          <li key={name}>
            {name}: {bases.map((basis, at) => `${points(gaps[at] ?? 0)} ${ofBasis[basis]}`).join(', ')}
          </li>
        ))}
      </ul>
    </section>
  );
}

function PlaceCards({ data, chosen }: PartProps) {
  const stock = (['begun', 'accepted', 'completed', 'left'] as const).map((part, at) => ({
    name: ['Chuyển sang', 'Thụ lý', 'Xong', 'Chuyển kỳ sau'][at] ?? '',
    value: sum(chosen, (unit) => unit[part].cases[11]),
  }));
  const years = [2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025].map((year) => ({
    name: `${year}`,
    now: figureOf(data, 'caseRate', 'nation', year),
    before: figureOf(data, 'caseRate', 'organisation', year),
  }));
  const listed = (rows: readonly { readonly name: string; readonly value: number }[]) =>
    rows.map(({ name, value }) => [name, whole(value)]);
  const sequence = (rows: readonly { readonly name: string; readonly now: number | null }[]) =>
    rows.map(({ name, now }) => [name, now === null ? '–' : whole(now)]);
  return (
    <>
      <Figure
        id="stockTime"
        title={`Án tồn ${whole(stock[3]?.value ?? 0)} việc`}
        subtitle="Việc"
        height={330}
        head={['', 'Việc']}
        rows={listed(stock)}
      >
        {barRows(stock)}
      </Figure>
      <Figure
        id="nationalSeries"
        title="Tỷ lệ cả nước qua các năm"
        subtitle="Về việc, %"
        head={['Năm', 'Cả nước']}
        rows={sequence(years)}
      >
        {lines(years, ['Cả nước', 'Tỉnh'])}
      </Figure>
    </>
  );
}
