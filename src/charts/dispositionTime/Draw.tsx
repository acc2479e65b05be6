import { isFigure } from '../../domain/figure.ts';
import { BarRows } from '../kit/plot/BarRows.tsx';
import type { DrawProps } from '../kit/spec.ts';
import { type DispositionTimeData, dispositionTime } from './spec.ts';
import { dispositionTimeWords } from './words.ts';

/** A bar a year for the nation, and one below it for the organisation where its time is known. */
export function Draw({ data, messages, ...box }: DrawProps<DispositionTimeData>) {
  const { nation } = dispositionTimeWords(messages);
  const rows = data.rows.flatMap(({ statYear, nation: whole, own }) => [
    { key: `nation ${statYear}`, name: `${nation} ${statYear}`, reading: whole, isMain: false, isStrong: false },
    { key: `own ${statYear}`, name: `${data.ownName} ${statYear}`, reading: own, isMain: true, isStrong: true },
  ]);
  return (
    <BarRows
      {...box}
      rows={rows.filter(({ reading }) => isFigure(reading))}
      messages={messages}
      title={dispositionTime.subtitle(data, messages)}
      description={dispositionTime.describe(data, messages)}
    />
  );
}
