import type { KeyFigures, PageContent } from '../kit/exportContext.ts';
import { nameOf, slidePicture } from './chartFiles.ts';
import { type ExportScene, outChartOf, pageAttribution } from './outChart.ts';
import { save } from './save.ts';
import type { Job, JobControls } from './useJob.ts';

/** The files of a whole page. */

export type PageFile = 'pageXlsx' | 'pagePptx' | 'pageDocx';

/** The job that makes a file of a page: its key figures first, then its charts in their order. */
export function pageJob(file: PageFile, content: PageContent, scene: ExportScene): Job {
  return async (controls) => {
    const key = await content.keyFigures?.();
    return jobOf(file, content, key, scene)(controls);
  };
}

function jobOf(
  file: PageFile,
  { slug, headline, cards: charts }: PageContent,
  key: KeyFigures | undefined,
  scene: ExportScene,
): Job {
  const { messages } = scene;
  const cards = key ? [key.card, ...charts] : charts;
  const outs = cards.map((card) => outChartOf(card, scene));
  const attribution = pageAttribution(outs, key?.headlineKind, scene);
  // A page is told by whatever any of its charts follows.
  const follows = (['basis', 'comparison'] as const).filter((what) => outs.some((out) => out.follows?.includes(what)));
  const name = (extension: string) => nameOf(slug, { follows, attribution }, scene, extension);
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
      const book = await xlsxOfPage({ title: headline, charts: outs, attribution }, messages);
      await step(outs.length, outs.length);
      return save(book, name('xlsx'), messages);
    },
    pagePptx: async (controls) => {
      const { pptxOfPage } = await import('../../files/pptx.ts');
      const deck = await pptxOfPage({ headline, charts: await pictured(controls, false), attribution }, messages);
      controls.signal.throwIfAborted();
      return save(deck as Uint8Array<ArrayBuffer>, name('pptx'), messages);
    },
    pageDocx: async (controls) => {
      const { docxOfReport } = await import('../../files/docx.ts');
      const report = await docxOfReport(
        {
          headline,
          charts: await pictured(controls, true),
          attribution,
          findings: charts.map(({ title }) => title),
          place: scene.page.look.statistics.organisation.shortName[messages.language],
        },
        messages,
      );
      controls.signal.throwIfAborted();
      return save(report as Uint8Array<ArrayBuffer>, name('docx'), messages);
    },
  };
  return jobs[file];
}
