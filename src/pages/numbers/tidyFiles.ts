import { type ExportScene, viewAttribution } from '../../charts/export/outChart.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Statistics } from '../../domain/look.ts';
import type { Unit } from '../../domain/organisation.ts';
import type { ProvenanceKind } from '../../domain/provenance.ts';
import type { Attribution } from '../../files/outgoing.ts';
import { observationColumns, type TidyColumn, tidyHead, tidyLine } from '../../files/tidyCsv.ts';
import type { NumbersView } from './numbersView.ts';
import { bookObservations, type NumbersObservation, reportObservations } from './observations.ts';
import { lineFigure, type ReportLine, reportColumns } from './reportLines.ts';

/** Every number of the page as a package for data tools: the numbers, the units that they name, and what has to be known. */

/** Lines of reports that are written before the page gets room again. */
const linesAtOnce = 200;

export const numbersColumns: readonly TidyColumn<NumbersObservation>[] = [
  {
    name: 'dataset',
    type: 'string',
    description: 'The table that the number is of.',
    codes: ['figures', 'targets', 'reports'],
    of: ({ dataset }) => dataset,
  },
  ...observationColumns,
];

export const unitColumns: readonly TidyColumn<Unit>[] = [
  { name: 'unit_code', type: 'string', description: 'As in data.csv.', of: ({ code }) => code },
  { name: 'name_vi', type: 'string', description: 'Name in Vietnamese.', of: ({ name }) => name.vi },
  { name: 'name_en', type: 'string', description: 'Name in English.', of: ({ name }) => name.en },
  { name: 'kind', type: 'string', description: 'What it is.', of: ({ kind }) => kind },
  { name: 'parent', type: 'string', description: 'The unit that it is a part of.', of: ({ parent }) => parent ?? '' },
  { name: 'valid_from', type: 'date', description: 'First day.', of: ({ validFrom }) => validFrom ?? '' },
  { name: 'valid_to', type: 'date', description: 'Last day.', of: ({ validTo }) => validTo ?? '' },
];

interface TidyPackage {
  readonly zip: Blob;
  readonly attribution: Attribution;
}

/** Packs all numbers; a nation has hundreds of thousands, so it is done in parts, and `step` says how far it is. */
export async function tidyPackage(
  { look, lines }: NumbersView,
  title: string,
  scene: ExportScene,
  step: (done: number, of: number) => Promise<void>,
): Promise<TidyPackage> {
  const [{ zipFile }, { dataPackage }] = await Promise.all([
    import('../../files/zipFile.ts'),
    import('../../files/dataPackage.ts'),
  ]);
  const { statistics } = look;
  const zip = await zipFile();
  const kinds = new Map<ProvenanceKind, number>();
  const write = (observations: Iterable<NumbersObservation>) => {
    let text = '';
    for (const observation of observations) {
      const { kind } = observation;
      if (kind !== '') kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      text += tidyLine(numbersColumns, observation);
    }
    zip.write(text);
  };
  zip.begin('data.csv');
  zip.write(tidyHead(numbersColumns));
  write(bookObservations(statistics));
  for (let at = 0; at < lines.length; at += linesAtOnce) {
    await step(at, lines.length);
    write(reportObservations(statistics, lines.slice(at, at + linesAtOnce)));
  }
  zip.begin('units.csv');
  zip.write(
    tidyHead(unitColumns) +
      unitsOf(statistics)
        .map((unit) => tidyLine(unitColumns, unit))
        .join(''),
  );
  const attribution = viewAttribution(examplesOf(statistics, lines), kinds, scene);
  zip.begin('datapackage.json');
  zip.write(
    dataPackage({
      name: statistics.organisation.code,
      title,
      attribution,
      resources: [
        { name: 'data', description: 'One row a number, or the lack of one.', columns: numbersColumns },
        { name: 'units', description: 'The units, by their codes.', columns: unitColumns },
      ],
    }),
  );
  return { zip: zip.end(), attribution };
}

function unitsOf({ everything, organisation }: Statistics): readonly Unit[] {
  return (everything ?? organisation).units;
}

/** The figures of the book, and of each line of the reports one, which stands for what all of it rests on. */
function examplesOf({ book, years }: Statistics, lines: readonly ReportLine[]): readonly Figure[] {
  const [column] = reportColumns(years.current, 'cases');
  return [
    ...book.figures.values(),
    ...book.targets.map(({ figure }) => figure),
    ...(column ? lines.flatMap((line) => lineFigure(years.current, column, line) ?? []) : []),
  ];
}
