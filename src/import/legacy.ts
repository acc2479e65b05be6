/**
 * Texts in the Vietnamese encodings of before Unicode (TCVN3, VNI): their letters are marks of Western ones ("Chi côc Thi hµnh
 * ¸n d©n sù"). Read as Unicode they are nonsense, so such a sheet is refused with the reason.
 */

/** Letters that TCVN3 and VNI fonts use for Vietnamese ones and Vietnamese itself does not, or hardly. */
const legacyMarks = /[¨©ª«¬®¸µ¶·¹¾»¼½Æ×ÖØÙÛÜÞßáãäåæçëîïñóõö÷øûüýþÿÄÅÀÁÂÃÇÉËÌÍÎÏÐÑÒÓÔÕ]/g;
const high = /[\u0080-\u00ff]/g;
/** Letters that only Vietnamese in Unicode has. */
const vietnamese = /[ăđơưĂĐƠƯ\u1ea0-\u1ef9]/g;

const leastHigh = 10;

/** Whether the texts of a sheet are in an encoding of before Unicode. */
export function isLegacyText(texts: Iterable<string>): boolean {
  const all = [...texts].join(' ');
  const count = (what: RegExp) => all.match(what)?.length ?? 0;
  const letters = count(/\p{Letter}/gu);
  const highs = count(high);
  if (highs < leastHigh) return false;
  // Without the last clause French passes for one of them.
  return (
    count(vietnamese) < letters * 0.05 &&
    count(legacyMarks) >= highs * 0.2 &&
    count(/[¨©ª«¬®¸µ¶·¹¾»¼½Ö×ØÙÞß÷øþ]/g) >= highs * 0.1
  );
}
