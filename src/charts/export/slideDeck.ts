import type { OutChart } from '../../files/outgoing.ts';
import { pictureRoom } from '../../files/slides.ts';
import { keptTemplate } from '../../files/template/kept.ts';
import { readTemplate, type Template } from '../../files/template/readTemplate.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Card } from '../kit/card.ts';
import type { ExportScene } from './outChart.ts';
import { slidePicture } from './slidePicture.ts';

/** The template that an organisation's slides are made with on this machine; undefined for the site's own. */
export async function templateHere({ page }: ExportScene): Promise<Template | undefined> {
  const kept = await keptTemplate(page.look.statistics.organisation.code);
  return kept && readTemplate(kept.bytes);
}

/** The picture of a chart in the shape of its room on a slide; undefined where the slide needs none. */
export function pictureForSlide(card: Card, chart: OutChart, messages: Messages, template: Template | undefined) {
  return chart.native ? undefined : slidePicture(card, chart, pictureRoom(chart, messages, template?.stage));
}
