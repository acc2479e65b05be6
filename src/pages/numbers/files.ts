import { nameOf } from '../../charts/export/chartFiles.ts';
import { type ExportScene, outChartOf, pageAttribution } from '../../charts/export/outChart.ts';
import { save } from '../../charts/export/save.ts';
import { withStamp } from '../../charts/export/stamping.ts';
import type { Job } from '../../charts/export/useJob.ts';
import type { OutChart } from '../../files/outgoing.ts';
import { headline, workbookTables } from './content.ts';
import type { NumbersView } from './numbersView.ts';
import { cardOf, type NumbersTable } from './tables/numbersTable.ts';
import { numbersWords } from './words.ts';

/** The files of the page. They hold what is looked at, whatever is searched for. */

/** Of more lines than this a workbook has those of the period only: a browser would work on it for too long. */
export const mostSheetLines = 2500;

/** Every table as a sheet of one workbook. */
export function workbookJob({ look, tables, lines }: NumbersView, scene: ExportScene): Job {
  const { messages } = scene;
  return async ({ step, signal }) => {
    await step(0, 2);
    const { months } = look.selection.period;
    const held = lines.length > mostSheetLines ? lines.filter((line) => line.months === months) : lines;
    const outs = workbookTables(look.statistics, tables, held, messages).map(({ table, figures }) =>
      figures ? outOf(table, scene) : withoutKind(outOf(table, scene), scene),
    );
    await step(1, 2);
    const { xlsxOfPage } = await import('../../files/xlsx.ts');
    const attribution = pageAttribution(outs, undefined, scene);
    const book = await xlsxOfPage({ title: headline(look, messages), charts: outs, attribution }, messages);
    signal.throwIfAborted();
    const stamped = await withStamp(book, 'xlsx', outs, scene);
    return save(stamped, nameOf('toan-bo-so-lieu', { attribution }, scene, 'xlsx'), messages);
  };
}

function outOf(table: NumbersTable, scene: ExportScene): OutChart {
  return outChartOf(cardOf(table, table.name, scene.messages), scene);
}

/** A sheet of words says that it has no figures, rather than what kind they are. */
function withoutKind(out: OutChart, { messages }: ExportScene): OutChart {
  const { noFigures } = numbersWords(messages).files;
  return { ...out, attribution: { ...out.attribution, provenanceWords: noFigures } };
}

/** Every number as one row, with the units and what has to be known, for data tools. */
export function tidyCsvJob(view: NumbersView, scene: ExportScene): Job {
  const { messages } = scene;
  return async ({ step }) => {
    const { tidyPackage } = await import('./tidyFiles.ts');
    const { zip, attribution } = await tidyPackage(view, headline(view.look, messages), scene, step);
    return save(zip, nameOf('toan-bo-so-lieu-gon', { attribution }, scene, 'zip'), messages);
  };
}
