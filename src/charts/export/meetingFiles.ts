import { kindsOf } from '../../domain/restsOn.ts';
import type { ChartPicture, PicturedChart } from '../../files/documentText.ts';
import type { OutChart } from '../../files/outgoing.ts';
import type { Card } from '../kit/card.ts';
import type { PageContent } from '../kit/exportContext.ts';
import { nameOf } from './chartFiles.ts';
import { type ExportScene, figuresOfAll, outChartOf, pageAttribution } from './outChart.ts';
import { save } from './save.ts';
import { withStamp } from './stamping.ts';
import type { Job, JobControls } from './useJob.ts';

/** What a meeting about the period needs, as one file with the slides and the brief in it. */
export function meetingJob(briefing: () => Promise<PageContent>, scene: ExportScene): Job {
  return async (controls) => {
    const content = await briefing();
    const { messages } = scene;
    const outs = content.cards.map((card) => outChartOf(card, scene));
    const attribution = pageAttribution(outs, undefined, scene);
    const name = (extension: string, what = content.slug) =>
      nameOf(what, { follows: ['comparison'], attribution }, scene, extension);
    const [{ pptxOfCharts }, { docxOfBrief }, { zipSync }, { pictureForSlide, templateHere }] = await Promise.all([
      import('../../files/pptx.ts'),
      import('../../files/docx.ts'),
      import('fflate'),
      import('./slideDeck.ts'),
    ]);
    const template = await templateHere(scene);
    const charts = await pictured(content, scene, controls, (card, chart) =>
      pictureForSlide(card, chart, messages, template),
    );
    const { headline } = content;
    const figures = figuresOfAll(outs);
    const bytes = async (content: Uint8Array, extension: string) => {
      const stamped = await withStamp(content as Uint8Array<ArrayBuffer>, extension, outs, scene);
      return stamped instanceof Blob ? new Uint8Array(await stamped.arrayBuffer()) : stamped;
    };
    const slides = await bytes(await pptxOfCharts({ headline, charts, attribution }, messages, template), 'pptx');
    const parts = outs.map((chart, at) => ({
      chart,
      told: content.cards[at]?.drawing ? ('words' as const) : ('table' as const),
    }));
    const paper = { subject: headline, attribution, kinds: kindsOf(figures), parts };
    const brief = await bytes(await docxOfBrief(paper, messages), 'docx');
    controls.signal.throwIfAborted();
    // Both are packed already.
    const file = zipSync({ [name('pptx')]: slides, [name('docx', `${content.slug}-tom-tat`)]: brief }, { level: 0 });
    return save(file as Uint8Array<ArrayBuffer>, name('zip'), messages);
  };
}

async function pictured(
  { cards }: PageContent,
  scene: ExportScene,
  { step }: JobControls,
  draw: (card: Card, chart: OutChart) => Promise<ChartPicture | undefined> | undefined,
): Promise<PicturedChart[]> {
  const found: PicturedChart[] = [];
  for (const [at, card] of cards.entries()) {
    await step(at, cards.length);
    const chart = outChartOf(card, scene);
    found.push({ chart, picture: await draw(card, chart) });
  }
  await step(cards.length, cards.length);
  return found;
}
