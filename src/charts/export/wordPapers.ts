import type { Letterhead } from '../../domain/letterhead.ts';
import { kindsOf } from '../../domain/restsOn.ts';
import type { PicturedChart } from '../../files/documentText.ts';
import type { OutChart } from '../../files/outgoing.ts';
import type { WordAnnex, WordReport } from '../../files/wordPaper.ts';
import { type ExportScene, figuresOfAll, wholeAttribution } from './outChart.ts';
import { proseOf } from './prose/report.ts';

/** The two papers in Word of a page: a report in prose, and the annex with its charts and tables. Pure. */

/** A chart of the annex, and whether it has a drawing, whose title is then a finding. */
export interface AnnexChart {
  readonly chart: OutChart;
  readonly drawn: boolean;
}

/** Key figures lead a page as a small table without a drawing; a table of all units is none. */
const keyFigures = { rows: 20, columns: 8 };

/** `charts` are those of the annex, in its order. */
export function reportOf(
  headline: string,
  charts: readonly AnnexChart[],
  scene: ExportScene,
  letterhead: Letterhead,
): WordReport {
  const [first] = charts;
  const leads =
    first &&
    !first.drawn &&
    first.chart.table.rows.length <= keyFigures.rows &&
    first.chart.table.columns.length <= keyFigures.columns;
  const { subject, opening, sections, closing, figures } = prose(scene, {
    letterhead,
    headline,
    charts,
    leading: leads ? first.chart : undefined,
  });
  const every = [...figures, ...figuresOfAll(charts.map(({ chart }) => chart))];
  return {
    subject,
    opening,
    sections,
    closing,
    letterhead,
    attribution: wholeAttribution(every, undefined, scene),
    kinds: kindsOf(every),
  };
}

export function annexOf(charts: readonly PicturedChart[], scene: ExportScene, letterhead: Letterhead): WordAnnex {
  const outs = charts.map(({ chart }) => chart);
  const figures = figuresOfAll(outs);
  return {
    subject: prose(scene, { letterhead, headline: '', charts: [], leading: undefined }).annex,
    letterhead,
    charts,
    attribution: wholeAttribution(figures, undefined, scene),
    kinds: kindsOf(figures),
  };
}

interface Told {
  readonly letterhead: Letterhead;
  readonly headline: string;
  readonly charts: readonly AnnexChart[];
  readonly leading: OutChart | undefined;
}

function prose({ page, messages }: ExportScene, { charts, leading, ...told }: Told) {
  const referred = charts.flatMap(({ chart: { title }, drawn }, at) => (drawn ? [{ title, number: at + 1 }] : []));
  return proseOf(page.look, { ...told, charts: referred, keyFigures: leading && { chart: leading } }, messages);
}
