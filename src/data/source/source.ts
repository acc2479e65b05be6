import type { AgesTable } from '../../domain/ages/agesTable.ts';
import type { FigureBook } from '../../domain/figureBook.ts';
import type { Unit } from '../../domain/organisation.ts';
import type { ReportTable } from '../../domain/reportTable.ts';
import type { Catalog } from '../catalog/schema.ts';
import type { Parsed } from '../failure.ts';

/**
 * Where statistics come from: parsed and checked, whatever is behind it. The published files are one source; an office's own
 * data and a source that lays one over the other are others. Each function throws a `DataFailure` that says what could not
 * be had and why; an aborted request throws the platform's AbortError.
 */
export interface DataSource {
  /** Tells sources apart. */
  readonly id: string;
  /** Another one whenever the data behind the source may have changed: what was read before is then read again. */
  readonly revision: string;
  readonly catalog: (signal?: AbortSignal) => Promise<Parsed<Catalog>>;
  /** The units of an organisation whose catalog entry says that they stand by themselves (`unitsAt`). */
  readonly units: (organisation: string, signal?: AbortSignal) => Promise<Parsed<readonly Unit[]>>;
  /** The case-level figures of a year in which the catalog says that there are some (`ages`). */
  readonly ages: (organisation: string, statYear: number, signal?: AbortSignal) => Promise<Parsed<AgesTable>>;
  readonly figures: (organisation: string, signal?: AbortSignal) => Promise<Parsed<FigureBook>>;
  readonly reports: (organisation: string, statYear: number, signal?: AbortSignal) => Promise<Parsed<ReportTable>>;
}
