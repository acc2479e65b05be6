/** Longest name of a sheet that Excel takes, in UTF-16 units. */
const longest = 31;

/**
 * Names for sheets, in order. Each sheet has wishes, the dearest first: it gets the first one that is still free, without the
 * characters that Excel forbids and cut between words, else the first one with a number. Names differ from each other and
 * from those `taken` whatever the case of their letters. `otherwise` names a sheet without a wish.
 */
export function sheetNames(
  sheets: readonly (readonly string[])[],
  taken: readonly string[],
  otherwise: string,
): string[] {
  // Excel keeps "History" for itself.
  const used = new Set(['history', ...taken.map((name) => name.toLowerCase())]);
  const isFree = (name: string) => !used.has(name.toLowerCase());
  return sheets.map((wishes) => {
    const [first = otherwise, ...rest] = wishes.map(cleaned).filter(Boolean);
    const name = [first, ...rest].map((wish) => cut(wish, longest)).find(isFree) ?? numbered(first, isFree);
    used.add(name.toLowerCase());
    return name;
  });
}

function numbered(wish: string, isFree: (name: string) => boolean): string {
  for (let nth = 2; ; nth += 1) {
    const suffix = ` (${nth})`;
    const name = cut(wish, longest - suffix.length) + suffix;
    if (isFree(name)) return name;
  }
}

function cleaned(wish: string): string {
  return wish
    .normalize('NFC')
    .replace(/[[\]:*?/\\\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s']+|[\s']+$/g, '');
}

/** The text in at most `most` UTF-16 units, with an ellipsis where something is missing. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const room = most - 1;
  const space = text.lastIndexOf(' ', room);
  let end = space > room / 2 ? space : room;
  // Not between the halves of a character outside the basic plane.
  if (/[\ud800-\udbff]/.test(text.charAt(end - 1))) end -= 1;
  return `${text.slice(0, end).replace(/[\s,;.–-]+$/, '')}…`;
}
