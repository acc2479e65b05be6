import type { DataSource } from '../../../data/source/source.ts';
import { type Age, ageOf, type Verdict, verdictsOn, type WrittenNumber } from '../../../domain/writtenNumbers.ts';
import { type Sighting, sightingsOf } from '../../../files/stamp/sightings.ts';
import type { StampedChart } from '../../../files/stamp/stamp.ts';
import type { Messages } from '../../../i18n/messages.ts';
import { type NotChecked, type OpenedFile, openFile, type SheetsOf } from './openFile.ts';
import { figuresToday, type Here } from './today.ts';

/** A number of a file with what has become of it. */
export interface CheckedNumber {
  readonly chart: StampedChart;
  readonly number: WrittenNumber;
  /** Undefined where nothing of today can be held against it. */
  readonly verdict: Verdict | undefined;
  /** Where it stands in the file now; undefined where it is not seen. */
  readonly sighting: Sighting | undefined;
}

export type Checked =
  | { readonly kind: 'not'; readonly why: NotChecked }
  | {
      readonly kind: 'checked';
      readonly file: OpenedFile;
      readonly here: Here['kind'];
      /** The link to what it shows as it is today, where there is anything. */
      readonly search: string | undefined;
      /** How old the file is; undefined where nothing here can tell. */
      readonly age: Age | undefined;
      readonly numbers: readonly CheckedNumber[];
    };

interface Surroundings {
  readonly sheetsOf: SheetsOf;
  /** The published figures, or those that the office keeps, as the file was made of. */
  readonly sourceOf: (own: boolean) => Promise<DataSource>;
  readonly messages: Messages;
}

/** Says for each number of a file whether it is current, superseded or altered. */
export async function checkFile(
  bytes: Uint8Array<ArrayBuffer>,
  { sheetsOf, sourceOf, messages }: Surroundings,
): Promise<Checked> {
  const file = await openFile(bytes, sheetsOf);
  if (file.kind === 'not') return file;
  const { stamp, tables } = file;
  const here = await figuresToday(stamp, await sourceOf(stamp.own), messages);
  const seen = tables && sightingsOf(stamp.charts, tables);
  return {
    kind: 'checked',
    file,
    here: here.kind,
    search: here.kind === 'figures' ? here.search : undefined,
    age: here.kind === 'figures' ? ageOf(stamp.version, here.versions) : undefined,
    numbers: stamp.charts.flatMap((chart, of) => {
      const verdicts = here.kind === 'figures' ? verdictsOn(chart.numbers, here.today(chart.slug)) : undefined;
      return chart.numbers.map((number, at) => ({
        chart,
        number,
        verdict: verdicts?.[at],
        sighting: seen?.[of]?.[at],
      }));
    }),
  };
}
