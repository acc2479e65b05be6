/** Letters of other alphabets that look like Latin ones, and come with copied text; eth stands for đ in old fonts and names. */
const lookAlikes: Readonly<Record<string, string>> = Object.fromEntries([
  ...pairs('аеіјорсухѕһԁɡвнкмт', 'aeijopcyxshdgbhkmt'),
  ...pairs('αεικνορτυχ', 'aeiknoptux'),
  ...pairs('đðɖı', 'dddi'),
]);

function pairs(from: string, to: string): readonly (readonly [string, string])[] {
  return [...from].map((letter, at) => [letter, to[at] ?? letter]);
}

/**
 * Folds a text for searching: no case, no accents wherever they were set (Hoà, Hòa), letters and digits of any width as the plain
 * ones, đ and what looks like a letter as that letter. Invisible characters are gone.
 */
export function foldForSearch(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\u00ad\u200b-\u200d\u2060\ufeff]/gu, '')
    .replace(/[^\0-\x7f]/gu, (letter) => lookAlikes[letter] ?? letter);
}
