import type { Letterhead } from '../../domain/letterhead.ts';
import { isMarked, type OutChart } from '../../files/outgoing.ts';
import { fileWords } from '../../i18n/files/words.ts';
import type { PageContent } from '../kit/exportContext.ts';
import { nameOf, slidePicture } from './chartFiles.ts';
import { attributionOf, type ExportScene, figuresOfAll, outChartOf } from './outChart.ts';
import { save } from './save.ts';
import type { Job, JobControls } from './useJob.ts';

/** The files of a whole page. */

export type PageFile = 'pageXlsx' | 'pagePptx' | 'pageDocx' | 'pageAnnex';

/** `letterheadOf` asks for how the organisation's papers are headed and signed. */
export function pageJob(
  file: PageFile,
  { headline, cards }: PageContent,
  scene: ExportScene,
  letterheadOf: () => Promise<Letterhead>,
): Job {
  const { messages } = scene;
  const outs = cards.map((card) => outChartOf(card, scene));
  const _words = fileWords(messages);
  const attribution = attributionOf(figuresOfAll(outs), scene);
  const name = (content: string, extension: string) => nameOf(content, isMarked(attribution), scene, extension);
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
  const referred = (chart: OutChart) => {
    const card = cards.find(({ slug }) => slug === chart.slug);
    return { chart, drawn: card?.drawing !== undefined || card?.withheld !== undefined };
  };
  const jobs: Record<PageFile, Job> = {
    pageXlsx: async ({ step }) => {
      const { xlsxOfPage } = await import('../../files/xlsx.ts');
      const book = await xlsxOfPage(headline, outs, messages);
      await step(outs.length, outs.length);
      return save(book, name('toan-trang', 'xlsx'), messages);
    },
    pagePptx: async (controls) => {
      const { pptxOfPage } = await import('../../files/pptx.ts');
      const deck = await pptxOfPage({ headline, charts: await pictured(controls, false), attribution }, messages);
      controls.signal.throwIfAborted();
      return save(deck as Uint8Array<ArrayBuffer>, name('toan-trang', 'pptx'), messages);
    },
    pageDocx: async ({ signal }) => {
      const [{ reportOf }, { docxOfReport }, letterhead] = await Promise.all([
        import('./wordPapers.ts'),
        import('../../files/docx.ts'),
        letterheadOf(),
      ]);
      const report = await docxOfReport(reportOf(headline, outs.map(referred), scene, letterhead), messages);
      signal.throwIfAborted();
      return save(report as Uint8Array<ArrayBuffer>, name('bao-cao', 'docx'), messages);
    },
    pageAnnex: async (controls) => {
      const [{ annexOf }, { docxOfAnnex }, letterhead] = await Promise.all([
        import('./wordPapers.ts'),
        import('../../files/docx.ts'),
        letterheadOf(),
      ]);
      const annex = await docxOfAnnex(annexOf(await pictured(controls, true), scene, letterhead), messages);
      controls.signal.throwIfAborted();
      return save(annex as Uint8Array<ArrayBuffer>, name('phu-luc', 'docx'), messages);
    },
  };
  return jobs[file];
}
