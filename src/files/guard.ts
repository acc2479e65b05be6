/** Whether a spreadsheet could take a text for a formula: it begins like one, in ASCII or in full-width letters. */
export function looksLikeFormula(text: string): boolean {
  return /^[=+\-@＝＋－＠\t\r\n]/.test(text);
}

/** A text that every spreadsheet takes as text: an apostrophe stands before what looks like a formula. */
export function guarded(text: string): string {
  return looksLikeFormula(text) ? `'${text}` : text;
}
