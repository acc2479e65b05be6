/** What XML 1.0 does not know: control characters, halves of surrogate pairs, and what is no character. */
const unknownToXml = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A text, or a document that another library has written, without the characters that no XML can hold. */
export function xmlCharacters(text: string): string {
  return text.replace(unknownToXml, '');
}

/** A text as the content of an element or attribute: escaped, and of characters that XML knows. */
export function xmlText(text: string): string {
  return xmlCharacters(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Colours of documents, without a hash: those of the light theme in `ui/tokens.css`. */
export const inks = {
  ink: '12263A',
  blue: '1F5F8B',
  rust: 'B4532A',
  grey: '6B7A87',
  /** Grey for small letters. */
  quiet: '475A6B',
  /** What says that figures are made up. */
  illustrative: '7A5600',
  rule: 'E3E1DA',
  white: 'FFFFFF',
} as const;

/** Has the letters of Vietnamese and comes with every Office. */
export const slideFont = 'Arial';
