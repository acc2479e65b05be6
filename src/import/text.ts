/**
 * Texts as they are compared. Offices write one name in many ways: with either place of the tone ("Hoà", "Hòa"), composed or
 * not, with spaces that are none, in capitals, short ("CC TP. Vĩnh Yên").
 */

/** Controls, and what only tells how to show text. */
const invisible = /[\p{Cc}\p{Cf}]/gu;
const spaces = /[\s\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g;

/** What a function made of texts; the same name is asked about many times while a sheet is read. */
function remembering(make: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    // A sheet of thousands of names fits; a file of other texts does not stay in memory.
    if (known.size > most) known.clear();
    const made = make(text);
    known.set(text, made);
    return made;
  };
}

const most = 20_000;

/** A text as a reader sees it: composed letters, single ordinary spaces, nothing that cannot be seen. */
export const tidied = remembering(tidy);

function tidy(text: string): string {
  return text.normalize('NFC').replace(spaces, ' ').replace(invisible, '').replace(/ {2,}/g, ' ').trim();
}

/**
 * A text for comparing: small letters without any mark, words between single spaces. Two texts that fold alike are called the
 * same by a reader who types without marks; it is not for telling names apart that differ in their marks only.
 */
export function folded(text: string): string {
  return tidied(text)
    .toLocaleLowerCase('vi')
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replaceAll('đ', 'd')
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim();
}

/** What offices shorten, folded, as whole words; longer ones first. */
const abbreviations: readonly (readonly [short: RegExp, long: string])[] = [
  [/\bcc thads\b/g, 'chi cuc thi hanh an dan su'],
  [/\bchi cuc thads\b/g, 'chi cuc thi hanh an dan su'],
  [/\bcuc thads\b/g, 'cuc thi hanh an dan su'],
  [/\bphong thads\b/g, 'phong thi hanh an dan su'],
  [/\bthads\b/g, 'thi hanh an dan su'],
  [/\btha\b/g, 'thi hanh an'],
  [/\bcc\b/g, 'chi cuc'],
  [/\bchv\b/g, 'chap hanh vien'],
  [/\btp\b/g, 'thanh pho'],
  [/\btx\b/g, 'thi xa'],
  [/\bq\b(?= \S)/g, 'quan'],
  [/\bh\b(?= \S)/g, 'huyen'],
  [/\bkv\b/g, 'khu vuc'],
  [/\bqd\b/g, 'quyet dinh'],
  [/\bct\b/g, 'chi tieu'],
];

/** A folded text with what offices shorten written out. */
export const spelledOut = remembering(spell);

function spell(text: string): string {
  return abbreviations.reduce((found, [short, long]) => found.replace(short, long), folded(text));
}
