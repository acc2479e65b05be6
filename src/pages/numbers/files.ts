import { nameOf } from '../../charts/export/chartFiles.ts';
import { type ExportScene, outChartOf, pageAttribution } from '../../charts/export/outChart.ts';
import { save } from '../../charts/export/save.ts';
import { chosenScope } from '../../charts/export/scopeWords.ts';
import { withStamp } from '../../charts/export/stamping.ts';
import type { Job } from '../../charts/export/useJob.ts';
import type { OutChart } from '../../files/outgoing.ts';
import { headline, workbookTables } from './content.ts';
import type { NumbersView } from './numbersView.ts';
import { bookObservations, reportObservations } from './observations.ts';
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

/** Lines of reports that are written before the page gets room again. */
const linesAtOnce = 200;

/** Every number as one row: a nation's file has hundreds of thousands, so it is written in parts. */
export function tidyCsvJob({ look, lines }: NumbersView, scene: ExportScene): Job {
  const { messages, page } = scene;
  return async ({ step }) => {
    const { tidyCsvHead, tidyCsvLine } = await import('../../files/tidyCsv.ts');
    const parts = [tidyCsvHead()];
    let marked = false;
    const { statistics } = look;
    const write = (observations: Iterable<Parameters<typeof tidyCsvLine>[0]>) => {
      let text = '';
      for (const observation of observations) {
        marked ||= observation.kind === 'illustrative';
        text += tidyCsvLine(observation, page.dataVersion.id);
      }
      parts.push(text);
    };
    write(bookObservations(statistics, messages.language));
    for (let at = 0; at < lines.length; at += linesAtOnce) {
      await step(at, lines.length);
      write(reportObservations(statistics, lines.slice(at, at + linesAtOnce), messages.language));
    }
    const { scope } = chosenScope(look, messages);
    const attribution = { provenance: marked ? ('illustrative' as const) : null, scope };
    const csv = new Blob(parts, { type: 'text/csv;charset=utf-8' });
    return save(csv, nameOf('toan-bo-so-lieu-gon', { attribution }, scene, 'csv'), messages);
  };
}
