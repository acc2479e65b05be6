import { FileFailure } from '../../files/fileFailure.ts';
import type { Picture } from './picture.tsx';
import { fontProbes, pictureFamily } from './pictureFont.ts';
import { pixelsAnInch, withDensity } from './pngDensity.ts';

/** Height of the strip below a picture in which the typeface is watched, pixels. It is cut off. */
const stripHeight = 24;
const probeWidth = 24;
/** How long the fonts of a picture may take, milliseconds. */
const patience = 5000;

/** The picture in pixels, `scale` of them for each of its own; it is as large on paper at every scale. Throws when the browser cannot draw it. */
export async function pngOf(picture: Picture, scale: number): Promise<Blob> {
  const image = new Image();
  // A data address, because an object address of an svg taints the canvas in some browsers.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(withProbes(picture))}`;
  await image.decode();
  await untilSet(image, picture);
  const { width, height } = picture;
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new FileFailure('noCanvas');
  context.drawImage(image, 0, 0, canvas.width, Math.round((height + stripHeight) * scale));
  const blob = await new Promise<Blob>((resolve, reject) => {
    canvas.toBlob(
      (made) => (made ? resolve(made) : reject(new Error('[export] the canvas gave no picture'))),
      'image/png',
    );
  });
  const png = withDensity(new Uint8Array(await blob.arrayBuffer()), scale * pixelsAnInch);
  return new Blob([png], { type: 'image/png' });
}

/** The picture with a strip below it that holds a letter of each font file. */
function withProbes({ svg, width, height }: Picture): string {
  const tall = height + stripHeight;
  const letters = fontProbes.map(
    ({ weight, text }, at) =>
      `<text x="${at * probeWidth + 4}" y="${height + 18}" font-size="16" font-weight="${weight}" font-family="'${pictureFamily}'" fill="#000">${text}</text>`,
  );
  return svg
    .replace(`height="${height}" viewBox="0 0 ${width} ${height}"`, `height="${tall}" viewBox="0 0 ${width} ${tall}"`)
    .replace(/<\/svg>\s*$/, `${letters.join('')}</svg>`);
}

/**
 * An svg in an image decodes its fonts when it is drawn, and leaves their letters out until it has them: it is drawn again
 * until a letter of each is there.
 */
async function untilSet(image: HTMLImageElement, { width, height }: Picture): Promise<void> {
  const canvas = document.createElement('canvas');
  canvas.width = fontProbes.length * probeWidth;
  canvas.height = stripHeight;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  const until = performance.now() + patience;
  while (context && performance.now() < until) {
    context.clearRect(0, 0, canvas.width, stripHeight);
    context.drawImage(image, 0, -height, width, height + stripHeight);
    const inked = fontProbes.every((_, at) => {
      const { data } = context.getImageData(at * probeWidth, 0, probeWidth, stripHeight);
      return data.some((value, index) => index % 4 === 3 && value > 0);
    });
    if (inked) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new FileFailure('noTypeface');
}
