import { isMarked } from '../../files/outgoing.ts';
import { fileWords } from '../../i18n/files/words.ts';
import type { PageContent } from '../kit/exportContext.ts';
import { nameOf, slidePicture } from './chartFiles.ts';
import { attributionOf, type ExportScene, figuresOfAll, outChartOf } from './outChart.ts';
import { save } from './save.ts';
import { withStamp } from './stamping.ts';
import type { Job, JobControls } from './useJob.ts';

/** The files of a whole page. */

export type PageFile = 'pageXlsx' | 'pagePptx' | 'pageDocx';

export function pageJob(file: PageFile, { headline, cards }: PageContent, scene: ExportScene): Job {
  const { messages } = scene;
  const outs = cards.map((card) => outChartOf(card, scene));
  const _words = fileWords(messages);
  const attribution = attributionOf(figuresOfAll(outs), scene);
  const name = (content: string, extension: string) => nameOf(content, isMarked(attribution), scene, extension);
  const saveAs = async (content: Blob | Uint8Array<ArrayBuffer>, named: string, extension: string) =>
    save(await withStamp(content, extension, outs, scene), name(named, extension), messages);
  const pictured = async ({ step }: JobControls, always: boolean) => {
    const found = [];
    for (const [at, chart] of outs.entries()) {
      await step(at, outs.length);
      const card = cards[at];
      const wanted = card && (always || !chart.native);
      found.push({ chart, picture: wanted ? await slidePicture(card, chart) : undefined });
    }
    await step(outs.length, outs.length);
    return found;
  };
  const jobs: Record<PageFile, Job> = {
    pageXlsx: async ({ step }) => {
      const { xlsxOfPage } = await import('../../files/xlsx.ts');
      const book = await xlsxOfPage(headline, outs, messages);
      await step(outs.length, outs.length);
      return saveAs(book, 'toan-trang', 'xlsx');
    },
    pagePptx: async (controls) => {
      const { pptxOfPage } = await import('../../files/pptx.ts');
      const deck = await pptxOfPage({ headline, charts: await pictured(controls, false), attribution }, messages);
      controls.signal.throwIfAborted();
      return saveAs(deck as Uint8Array<ArrayBuffer>, 'toan-trang', 'pptx');
    },
    pageDocx: async (controls) => {
      const { docxOfReport } = await import('../../files/docx.ts');
      const report = await docxOfReport(
        {
          headline,
          charts: await pictured(controls, true),
          attribution,
          findings: outs.map(({ title }) => title),
          place: scene.page.look.statistics.organisation.shortName[messages.language],
        },
        messages,
      );
      controls.signal.throwIfAborted();
      return saveAs(report as Uint8Array<ArrayBuffer>, 'bao-cao', 'docx');
    },
  };
  return jobs[file];
}
