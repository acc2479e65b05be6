import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'playwright-core';

/** Without white space, which a PDF's texts do not keep. */
export const squeezed = (text: string) => text.normalize('NFC').replace(/\s+/g, '');

/** The texts of each page as it is printed, with their distance from the paper's bottom in points. */
export async function printed(page: Page) {
  const data = new Uint8Array(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  const document = await getDocument({ data, verbosity: 0 }).promise;
  const pages = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const sheet = await document.getPage(number);
    const { width, height } = sheet.getViewport({ scale: 1 });
    const { items } = await sheet.getTextContent();
    const texts = items.flatMap((item) =>
      'str' in item && item.str.trim() !== ''
        ? [
            {
              text: item.str,
              bottom: item.transform[5] as number,
              right: (item.transform[4] as number) + item.width,
              size: item.height,
            },
          ]
        : [],
    );
    const text = squeezed(texts.map((item) => item.text).join(''));
    pages.push({ width: Math.round(width), height: Math.round(height), text, texts });
  }
  return pages;
}
