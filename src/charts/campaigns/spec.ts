import type { EventKind } from '../../domain/datedEvents.ts';
import type { Figure } from '../../domain/figure.ts';
import { tableOf } from '../../domain/table.ts';
import { figureNameWords } from '../../i18n/figureNames/words.ts';
import type { ChartSpec } from '../kit/spec.ts';
import { heightOf, layouts } from './layout.ts';
import { campaignsWords } from './words.ts';

export interface EventRow {
  readonly id: string;
  readonly kind: EventKind;
  readonly name: string;
  /** When it was, in words, as exactly as it is known. */
  readonly when: string;
  /** The first and the last day, ISO. */
  readonly from: string;
  readonly to: string;
  /** Only its year is known, and it did not last that long. */
  readonly isVague: boolean;
  readonly progress: readonly Told[];
  readonly source: string;
}

/** A figure that tells how far an event came, and where it stands. */
interface Told {
  readonly figure: Figure;
  readonly source: string;
}

export interface CampaignsData {
  readonly place: string;
  readonly statYear: number;
  /** How many of them the year looked at has a day of, and how many of those have figures. */
  readonly inYear: number;
  readonly withFigures: number;
  readonly rows: readonly EventRow[];
}

/** A line of the table: an event, and one of its figures. */
interface Line {
  readonly row: EventRow;
  readonly told: Told | undefined;
}

/** Campaigns of emulation on a timeline that also has what changed around them: forms, laws, mergers. */
export const campaignsSpec: ChartSpec<CampaignsData> = {
  id: 'campaigns',
  // The title counts events, and says the value of none of their figures.
  speaksOf: () => [],
  title: ({ statYear, inYear, withFigures }, messages) => campaignsWords(messages).title(statYear, inYear, withFigures),
  subtitle: ({ place }, messages) => campaignsWords(messages).subtitle(place),
  note: (_, messages) => campaignsWords(messages).note,
  describe: ({ rows }, messages) =>
    rows.map(({ name, when }) => campaignsWords(messages).describe(name, when)).join(' '),
  table: ({ rows }, messages) => {
    const { columns, kinds, noFigures } = campaignsWords(messages);
    const names = figureNameWords(messages);
    return tableOf<Line>(
      [
        { key: 'event', role: 'name', header: columns.event, kind: 'text', cell: ({ row }) => row.name },
        { key: 'kind', role: 'remark', header: columns.kind, kind: 'text', cell: ({ row }) => kinds[row.kind] },
        { key: 'when', role: 'remark', header: columns.when, kind: 'text', cell: ({ row }) => row.when },
        {
          ...{ key: 'what', role: 'name', header: columns.what, kind: 'text' },
          cell: ({ told }) => (told ? names[told.figure.name] : noFigures),
        },
        {
          ...{ key: 'result', role: 'value', header: columns.result, kind: 'case', mixed: true },
          cell: ({ told }) => told?.figure ?? '',
        },
        {
          key: 'source',
          role: 'remark',
          header: columns.source,
          kind: 'text',
          cell: ({ row, told }) => (told ?? row).source,
        },
      ],
      rows.flatMap((row): readonly Line[] =>
        row.progress.length > 0 ? row.progress.map((told) => ({ row, told })) : [{ row, told: undefined }],
      ),
    );
  },
  height: ({ rows }) => ({
    wide: heightOf(rows, layouts.wide),
    middle: heightOf(rows, layouts.middle),
    narrow: heightOf(rows, layouts.narrow),
  }),
};
