import type { Letterhead } from '../../domain/letterhead.ts';
import type { ChartPicture } from '../../files/documentText.ts';
import type { OutChart } from '../../files/outgoing.ts';
import type { Card } from '../kit/card.ts';
import type { KeyFigures, PageContent } from '../kit/exportContext.ts';
import { nameOf } from './chartFiles.ts';
import { type ExportScene, outChartOf, pageAttribution } from './outChart.ts';
import { save } from './save.ts';
import { slidePicture } from './slidePicture.ts';
import { withStamp } from './stamping.ts';
import type { Job, JobControls } from './useJob.ts';

/** The files of a whole page. */

export type PageFile = 'pageXlsx' | 'pagePptx' | 'pageDocx' | 'pageAnnex';

/**
 * The job that makes a file of a page: its key figures first, then its charts in their order. `letterheadOf` asks for how the
 * organisation's papers are headed and signed.
 */
export function pageJob(
  file: PageFile,
  content: PageContent,
  scene: ExportScene,
  letterheadOf: () => Promise<Letterhead>,
): Job {
  return async (controls) => {
    const key = await content.keyFigures?.();
    return jobOf(file, { ...content, key, letterheadOf }, scene)(controls);
  };
}

interface Given extends PageContent {
  readonly key: KeyFigures | undefined;
  readonly letterheadOf: () => Promise<Letterhead>;
}

function jobOf(file: PageFile, { slug, headline, cards: charts, key, letterheadOf }: Given, scene: ExportScene): Job {
  const { messages } = scene;
  const cards = key ? [key.card, ...charts] : charts;
  const outs = cards.map((card) => outChartOf(card, scene));
  const attribution = pageAttribution(outs, key?.headlineKind, scene);
  // A page is told by whatever any of its charts follows.
  const follows = (['basis', 'comparison'] as const).filter((what) => outs.some((out) => out.follows?.includes(what)));
  const saveAs = async (content: Blob | Uint8Array<ArrayBuffer>, extension: string, what = slug) =>
    save(
      await withStamp(content, extension, outs, scene),
      nameOf(what, { follows, attribution }, scene, extension),
      messages,
    );
  const pictured = async (
    { step }: JobControls,
    draw: (card: Card, chart: OutChart) => Promise<ChartPicture | undefined> | undefined,
  ) => {
    const found = [];
    for (const [at, chart] of outs.entries()) {
      await step(at, outs.length);
      const card = cards[at];
      found.push({ chart, picture: card && (await draw(card, chart)) });
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
      const book = await xlsxOfPage({ title: headline, charts: outs, attribution }, messages);
      await step(outs.length, outs.length);
      return saveAs(book, 'xlsx');
    },
    pagePptx: async (controls) => {
      const [{ pptxOfPage }, { pictureForSlide, templateHere }] = await Promise.all([
        import('../../files/pptx.ts'),
        import('./slideDeck.ts'),
      ]);
      const template = await templateHere(scene);
      const charts = await pictured(controls, (card, chart) => pictureForSlide(card, chart, messages, template));
      const deck = await pptxOfPage({ headline, charts, attribution }, messages, template);
      controls.signal.throwIfAborted();
      return saveAs(deck as Uint8Array<ArrayBuffer>, 'pptx');
    },
    pageDocx: async ({ signal }) => {
      const [{ reportOf }, { docxOfReport }, letterhead] = await Promise.all([
        import('./wordPapers.ts'),
        import('../../files/docx.ts'),
        letterheadOf(),
      ]);
      const report = await docxOfReport(reportOf(headline, outs.map(referred), scene, letterhead), messages);
      signal.throwIfAborted();
      return saveAs(report as Uint8Array<ArrayBuffer>, 'docx', `bao-cao-${slug}`);
    },
    pageAnnex: async (controls) => {
      const [{ annexOf }, { docxOfAnnex }, letterhead] = await Promise.all([
        import('./wordPapers.ts'),
        import('../../files/docx.ts'),
        letterheadOf(),
      ]);
      const annex = await docxOfAnnex(annexOf(await pictured(controls, slidePicture), scene, letterhead), messages);
      controls.signal.throwIfAborted();
      return saveAs(annex as Uint8Array<ArrayBuffer>, 'docx', `phu-luc-${slug}`);
    },
  };
  return jobs[file];
}
