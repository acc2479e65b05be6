import { hasFigure } from '../../domain/table.ts';
import { FileFailure } from '../../files/fileFailure.ts';
import { fileName } from '../../files/names.ts';
import type { Attribution, OutChart } from '../../files/outgoing.ts';
import { fileWords } from '../../i18n/files/words.ts';
import type { Card } from '../kit/card.ts';
import { copyPicture, copyText } from './copy.ts';
import { type ExportScene, outChartOf } from './outChart.ts';
import type { PictureShape } from './pictureLayout.ts';
import { save } from './save.ts';
import { withStamp } from './stamping.ts';
import type { Job } from './useJob.ts';

/** The files of one chart. Each loads what it needs when it is asked for. */

export type ChartFile =
  | 'png'
  | 'svg'
  | 'copyPicture'
  | 'csvExcel'
  | 'csvTools'
  | 'xlsx'
  | 'pptx'
  | 'copyTable'
  | 'copyLink';

export interface PictureChoice {
  readonly shape: PictureShape;
  readonly scale: number;
}

/** What a name says of the figures in a file: those of a chart, or of a page. */
export interface Named extends Pick<OutChart, 'follows'> {
  readonly attribution: Pick<Attribution, 'provenance' | 'scope'>;
}

/** Name of a file about one chart, or about the page. */
export function nameOf(
  content: string,
  { follows = [], attribution }: Named,
  { page, messages }: ExportScene,
  extension: string,
): string {
  const { statistics, selection, whole, codes } = page.look;
  const { units, nation, organisation, periods } = attribution.scope;
  const isNation = nation && !organisation && statistics.organisation.kind !== 'nation';
  const known = new Set(units);
  const everyUnit = whole && units.length > 0 && codes.every((code) => known.has(code));
  return fileName(
    {
      organisation: statistics.organisation.code,
      content,
      // Beside a year before them there may be units that are no more.
      units: everyUnit ? codes : units.length > 0 ? units : isNation ? 'nation' : 'whole',
      everyUnit,
      basis: follows.includes('basis') ? selection.basis : undefined,
      comparison: follows.includes('comparison') ? selection.comparison : undefined,
      periods,
      version: page.dataVersion.id,
      own: page.own === true,
      language: messages.language,
      kind: attribution.provenance,
    },
    extension,
  );
}

/** The job that makes a file of a chart, or copies a part of it. */
export function chartJob(file: ChartFile, card: Card, scene: ExportScene, choice: PictureChoice): Job {
  const out = outChartOf(card, scene);
  const { messages } = scene;
  const words = fileWords(messages);
  const name = (extension: string, content = out.slug) => nameOf(content, out, scene, extension);
  const saveAs = async (content: Blob | Uint8Array<ArrayBuffer>, extension: string, named = name(extension)) =>
    save(await withStamp(content, extension, [out], scene), named, messages);
  const picture = async () => {
    const { pictureOf } = await import('./picture.tsx');
    if (!card.drawing) throw new FileFailure('noPicture', card.id);
    return pictureOf(card.drawing, out, choice.shape, messages);
  };
  const png = async () => (await import('./png.ts')).pngOf(await picture(), choice.scale);
  const jobs: Record<ChartFile, Job> = {
    png: async ({ signal }) => {
      const blob = await png();
      signal.throwIfAborted();
      return saveAs(blob, 'png');
    },
    svg: async ({ signal }) => {
      const { svg } = await picture();
      signal.throwIfAborted();
      return saveAs(new Blob([svg], { type: 'image/svg+xml' }), 'svg');
    },
    copyPicture: async () => {
      const made = png();
      if (await copyPicture(made)) return { text: words.copied.picture };
      await saveAs(await made, 'png');
      return { text: words.notCopied.picture(name('png')) };
    },
    csvExcel: async () => {
      const { csvForVietnameseExcel } = await import('../../files/csv.ts');
      return saveAs(csvForVietnameseExcel(await flat(out, scene), out, messages), 'csv');
    },
    csvTools: async () => {
      const { tidyTable } = await import('../../files/tidyTable.ts');
      return saveAs(await tidyTable(out), 'zip', name('zip', `${out.slug}-du-lieu`));
    },
    xlsx: async ({ signal }) => {
      const { xlsxOfChart } = await import('../../files/xlsx.ts');
      const book = await xlsxOfChart(out, messages);
      signal.throwIfAborted();
      return saveAs(book, 'xlsx');
    },
    pptx: async ({ signal }) => {
      const [{ pptxOfChart }, { pictureForSlide, templateHere }] = await Promise.all([
        import('../../files/pptx.ts'),
        import('./slideDeck.ts'),
      ]);
      const template = await templateHere(scene);
      const drawn = await pictureForSlide(card, out, messages, template);
      const deck = await pptxOfChart(out, messages, drawn, template);
      signal.throwIfAborted();
      return saveAs(deck as Uint8Array<ArrayBuffer>, 'pptx');
    },
    copyTable: async () => {
      const { clipboardHtml, clipboardTsv } = await import('../../files/clipboardTable.ts');
      const rows = await flat(out, scene);
      if (await copyText(clipboardTsv(rows, out, messages), clipboardHtml(rows, out, messages)))
        return { text: words.copied.table };
      const { csvForVietnameseExcel } = await import('../../files/csv.ts');
      await saveAs(csvForVietnameseExcel(rows, out, messages), 'csv');
      return { text: words.notCopied.table(name('csv')) };
    },
    copyLink: async () => {
      // To the card itself.
      const address = `${scene.link}#${card.id}`;
      return (await copyText(address)) ? { text: words.copied.link } : { text: words.notCopied.link, address };
    },
  };
  // A file of nothing would still be called something, and be passed on.
  if (file !== 'copyLink' && !hasFigure(out.table)) return async () => ({ text: words.nothingIn });
  return jobs[file];
}

async function flat(out: OutChart, { messages }: ExportScene) {
  const [{ flatten }, { sourceTexts }, { tableWords }] = await Promise.all([
    import('../../files/flatTable.ts'),
    import('../../files/grounds.ts'),
    import('../../files/tableWords.ts'),
  ]);
  const words = tableWords(messages);
  return flatten(out.table, words, sourceTexts(out.attribution, words));
}
