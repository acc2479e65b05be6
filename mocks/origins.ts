import type { RawReports } from './generate/reports.ts';

/** What rows of reports come from in the scenarios of an office's own data: units take them in turn. */
export type OriginMix = 'reported' | 'imported' | 'mixed';

const trialSource = {
  id: 'bao-cao-thu',
  title: 'Báo cáo thử của cơ quan, chỉ có trong môi trường phát triển',
  publisher: 'API giả lập',
  date: null,
  language: 'vi',
  url: null,
};
const reported = {
  kind: 'reported',
  source: trialSource.id,
  statement: { vi: 'Báo cáo thử ghi số này.', en: 'A trial report has this number.' },
};
const imported = {
  kind: 'imported',
  file: 'bao-cao-thang.xlsx',
  sheet: 'Biểu 01',
  cell: 'C7:Q7',
  at: '2021-10-02T08:00',
};

/**
 * A file of the API with its made-up rows and targets told as if they came from a report or a file of the office, so that
 * pages of such data can be looked at. In a mix every third unit stays as it was.
 */
export function withOrigins(path: string, body: string, mix: OriginMix): string {
  if (path.includes('/reports/')) return JSON.stringify(reportsWith(JSON.parse(body), mix));
  return path.endsWith('figures.json') ? JSON.stringify(figuresWith(JSON.parse(body), mix)) : body;
}

function reportsWith(reports: RawReports, mix: OriginMix): unknown {
  const given = { reported: [reported], imported: [imported], mixed: [reported, imported] }[mix];
  const places = [...new Set(reports.rows.unit)];
  const own = reports.origins.length;
  // A place past the new origins is the row's own.
  const count = mix === 'mixed' ? given.length + 1 : given.length;
  const of = <B extends { readonly origin: readonly number[] }>(block: B): B => ({
    ...block,
    origin: block.origin.map((before, row) => {
      const turn = places.indexOf(reports.rows.unit[row] ?? '') % count;
      return turn < given.length ? own + turn : before;
    }),
  });
  return {
    ...reports,
    origins: [...reports.origins, ...given],
    cases: of(reports.cases),
    amounts: of(reports.amounts),
    credit: of(reports.credit),
  };
}

interface RawFigures {
  readonly sources: readonly unknown[];
  readonly targets: readonly { readonly provenance: { readonly kind: string } }[];
}

function figuresWith(figures: RawFigures, mix: OriginMix): unknown {
  const provenance = mix === 'imported' ? imported : reported;
  return {
    ...figures,
    sources: [...figures.sources, trialSource],
    targets: figures.targets.map((target) =>
      target.provenance.kind === 'illustrative' ? { ...target, provenance } : target,
    ),
  };
}
