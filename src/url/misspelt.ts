/**
 * The parameter of ours that somebody meant who typed another, if it looks like one: anything else that stands in a link is not
 * ours, such as what mail and chat programs add, and says nothing about the view.
 */
export function meantBy(parameter: string, known: readonly string[]): string | undefined {
  const typed = lettersOf(parameter.slice(0, 20));
  return known.find((name) => {
    const letters = lettersOf(name);
    // A short name is one slip away from anything.
    return typed === letters || (letters.length > 4 && isOneSlipAway(typed, letters));
  });
}

/** Without case, accents and what stands between words. */
function lettersOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/đ/gi, 'd')
    .replace(/[^a-z]/gi, '')
    .toLowerCase();
}

/** Whether a letter is wrong, missing or too many, or two have changed places. */
function isOneSlipAway(typed: string, meant: string): boolean {
  let start = 0;
  while (start < meant.length && typed[start] === meant[start]) start += 1;
  const rest = (text: string, skipped: number) => text.slice(start + skipped);
  const swapped = (meant[start + 1] ?? '') + (meant[start] ?? '') + rest(meant, 2);
  return (
    rest(typed, 1) === rest(meant, 1) ||
    rest(typed, 1) === rest(meant, 0) ||
    rest(typed, 0) === rest(meant, 1) ||
    rest(typed, 0) === swapped
  );
}
