import latin400 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-400-normal.woff2?inline';
import latin600 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-600-normal.woff2?inline';
import vietnamese400 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-400-normal.woff2?inline';
import vietnamese600 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-600-normal.woff2?inline';
import digits from '../../ui/digits.woff2?inline';

/** The typeface of pictures, embedded: a picture is opened where the site's fonts are not. */

export const pictureFamily = 'Be Vietnam Pro';

/** What stands in its place where a program takes no embedded typeface, as those of offices do. All have Vietnamese. */
export const pictureFonts = `'${pictureFamily}', Arial, 'Liberation Sans', sans-serif`;

const vietnamese =
  'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB';

const ofDigits = { range: 'U+002B,U+0030-0039,U+2212', size: '106%' };

interface Face {
  readonly weight: number;
  readonly url: string;
  readonly range?: string;
  readonly size?: string;
}

const faces: readonly Face[] = [
  { weight: 400, url: latin400 },
  { weight: 400, url: vietnamese400, range: vietnamese },
  { weight: 600, url: latin600 },
  { weight: 600, url: vietnamese600, range: vietnamese },
  // As in the fonts of the site: digits of one width.
  { weight: 400, url: digits, ...ofDigits },
  { weight: 600, url: digits, ...ofDigits },
];

/** The style that embeds the fonts, as text for an svg. They come with this code: nothing is fetched. */
export const fontStyle: string = faces
  .map(({ weight, url, range, size }) => {
    const limits = `${range ? `unicode-range:${range};` : ''}${size ? `size-adjust:${size};` : ''}`;
    return `@font-face{font-family:"${pictureFamily}";font-style:normal;font-weight:${weight};${limits}src:url(${url}) format("woff2")}`;
  })
  .join('');

/** A letter of each of the faces. */
export const fontProbes = [
  { weight: 400, text: 'H' },
  { weight: 400, text: 'ế' },
  { weight: 600, text: 'H' },
  { weight: 600, text: 'ế' },
  { weight: 400, text: '0' },
  { weight: 600, text: '0' },
] as const;
