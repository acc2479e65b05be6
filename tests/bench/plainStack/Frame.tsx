import { type ReactElement, type ReactNode, useState } from 'react';
import { ResponsiveContainer } from 'recharts';
import type { Basis, Unit } from './data.ts';

export type Comparison = 'target' | 'yearBefore';

interface FigureProps {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly height?: number;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly children: ReactElement | readonly ReactElement[];
}

/** A card: words, a chart, and its rows as a table that opens. */
export function Figure({ id, title, subtitle, height = 300, head, rows, children }: FigureProps) {
  const [open, setOpen] = useState(false);
  const charts = Array.isArray(children) ? children : [children];
  return (
    <figure id={id}>
      <figcaption>
        <h2>{title}</h2>
        <p>{subtitle}</p>
      </figcaption>
      <div data-chart="live" className={charts.length > 1 ? 'small' : ''}>
        {charts.map((chart: ReactElement, at) => (
          <ResponsiveContainer key={chart.key ?? at} width="100%" height={height}>
            {chart}
          </ResponsiveContainer>
        ))}
      </div>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>Bảng số</summary>
        {open && <Rows head={head} rows={rows} />}
      </details>
    </figure>
  );
}

export function Rows({ head, rows }: Pick<FigureProps, 'head' | 'rows'>) {
  return (
    <table>
      <thead>
        <tr>
          {head.map((text) => (
            <th key={text}>{text}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...cells]) => (
          <tr key={name}>
            <th>{name}</th>
            {cells.map((text, at) => (
              <td key={head[at + 1]}>{text}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export interface Choice {
  readonly basis: Basis;
  readonly comparison: Comparison;
  readonly chosen: readonly Unit[];
}

/** What a reader has chosen, and the fields to choose it with. */
export function useChoice(units: readonly Unit[]): readonly [Choice, ReactNode] {
  const [basis, setBasis] = useState<Basis>('cases');
  const [comparison, setComparison] = useState<Comparison>('target');
  const [codes, setCodes] = useState(() => new Set(units.map(({ code }) => code)));
  const toggle = (code: string) => {
    const next = new Set(codes);
    if (!next.delete(code)) next.add(code);
    setCodes(next);
  };
  const fields = (
    <>
      <fieldset>
        <Radio label="Số việc" value="cases" chosen={basis} choose={setBasis} />
        <Radio label="Số tiền" value="amounts" chosen={basis} choose={setBasis} />
      </fieldset>
      <fieldset>
        <Radio label="Chỉ tiêu" value="target" chosen={comparison} choose={setComparison} />
        <Radio label="Cùng kỳ" value="yearBefore" chosen={comparison} choose={setComparison} />
      </fieldset>
      <fieldset id="units">
        <button type="button" onClick={() => setCodes(new Set(units.map(({ code }) => code)))}>
          Chọn tất cả
        </button>
        <button type="button" onClick={() => setCodes(new Set())}>
          Bỏ chọn
        </button>
        {/* As many as the site lists. */}
        {units.slice(0, 100).map(({ code, name }) => (
          <label key={code}>
            <input type="checkbox" checked={codes.has(code)} onChange={() => toggle(code)} />
            {name}
          </label>
        ))}
      </fieldset>
    </>
  );
  return [{ basis, comparison, chosen: units.filter(({ code }) => codes.has(code)) }, fields];
}

interface RadioProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly chosen: T;
  readonly choose: (value: T) => void;
}

function Radio<T extends string>({ label, value, chosen, choose }: RadioProps<T>) {
  return (
    <label>
      <input type="radio" value={value} checked={value === chosen} onChange={() => choose(value)} />
      {label}
    </label>
  );
}
