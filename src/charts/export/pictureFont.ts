import latin400 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-400-normal.woff2?url';
import latin600 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-600-normal.woff2?url';
import vietnamese400 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-400-normal.woff2?url';
import vietnamese600 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-600-normal.woff2?url';

/** The typeface of pictures, embedded: a picture is opened where the site's fonts are not. */

export const pictureFamily = 'Be Vietnam Pro';

const vietnamese =
  'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB';

const faces = [
  { weight: 400, url: latin400 },
  { weight: 400, url: vietnamese400, range: vietnamese },
  { weight: 600, url: latin600 },
  { weight: 600, url: vietnamese600, range: vietnamese },
] as const;

let made: Promise<string> | undefined;

/** The style that embeds the four font files, as text for an svg. Made once; throws when a file cannot be had. */
export function fontStyle(): Promise<string> {
  made ??= Promise.all(faces.map(faceRule)).then((rules) => rules.join(''));
  // What has failed is asked for again the next time.
  made.catch(() => {
    made = undefined;
  });
  return made;
}

async function faceRule({ weight, url, ...face }: (typeof faces)[number]): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  const range = 'range' in face ? `unicode-range:${face.range};` : '';
  return `@font-face{font-family:"${pictureFamily}";font-style:normal;font-weight:${weight};${range}src:url(data:font/woff2;base64,${btoa(binary)}) format("woff2")}`;
}
