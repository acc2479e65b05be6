/** A text as the content of an element or attribute: escaped, and without the control characters that XML forbids. */
export function xmlText(text: string): string {
  return Array.from(text)
    .filter((character) => character >= ' ' || '\t\n\r'.includes(character))
    .join('')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Colours of documents, without a hash: those of the light theme of the site. */
export const inks = {
  ink: '12263A',
  blue: '1F5F8B',
  rust: 'B4532A',
  grey: '6B7A87',
  /** Grey for small letters. */
  quiet: '55646F',
  pale: 'C9D1D8',
  rule: 'DDE3E8',
  white: 'FFFFFF',
} as const;

/** Has the letters of Vietnamese and comes with every Office. */
export const slideFont = 'Arial';
