import type { OutChart } from '../../files/outgoing.ts';
import type { Card } from '../kit/card.ts';
import type { SlideRoom } from './slideSize.ts';

/** The chart as pixels for a document, or for its room on a slide, twice as fine as it is large; undefined for one that cannot be drawn. */
export async function slidePicture(card: Card, out: OutChart, room?: SlideRoom) {
  const [{ bareDrawing }, { pngOf }] = await Promise.all([import('./picture.tsx'), import('./png.ts')]);
  if (!card.drawing) return undefined;
  const drawing = await bareDrawing(card.drawing, out, room);
  const blob = await pngOf(drawing, 2);
  return { png: new Uint8Array(await blob.arrayBuffer()), width: drawing.width, height: drawing.height };
}
