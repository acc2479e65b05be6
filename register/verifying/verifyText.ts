import type { Asked, Difference } from './compare.ts';
import type { VerifiedAll, VerifiedNumber } from './verifyPublication.ts';

/** What a verification found, in both languages. */

/** One number: what is published, what the register says, and of which snapshot. */
export function numberText({ published, counted, isEqual, snapshot }: VerifiedNumber, statYear: number): string {
  const { asked, value, origin } = published;
  const name = nameOf(asked, statYear);
  const isSame = origin?.snapshot === snapshot;
  return [
    isEqual
      ? `ĐÚNG: ${name} đã công bố ${written(value)}, đếm lại từ sổ được ${written(counted)}.`
      : `KHÁC: ${name} đã công bố ${written(value)}, đếm lại từ sổ được ${written(counted)}.`,
    `Truy vấn ${origin?.query}, chốt lúc ${origin?.closedAt}, mã băm ${origin?.hash}.`,
    isSame
      ? `Bản chụp ${snapshot}: đúng các tệp đã đếm khi công bố.`
      : `Bản chụp khi công bố ${origin?.snapshot}, nay ${snapshot}: sổ đã có thêm dòng. Số đã chốt vẫn phải đúng, vì những gì ghi hoặc thu hồi sau lúc chốt không được đếm.`,
    '',
    isEqual
      ? `EQUAL: ${name} was published as ${written(value)}; counted again from the register it is ${written(counted)}.`
      : `DIFFERENT: ${name} was published as ${written(value)}; counted again from the register it is ${written(counted)}.`,
    `Query ${origin?.query}, closed at ${origin?.closedAt}, hash ${origin?.hash}.`,
    isSame
      ? `Snapshot ${snapshot}: the very files that were counted when it was published.`
      : `Snapshot when it was published ${origin?.snapshot}, now ${snapshot}: the register has more rows since. The closed number still has to be equal, because what was written or revoked after the closing is not counted.`,
  ].join('\n');
}

/** So many differences are written out. */
const shown = 20;

/** All numbers: how many are equal, and the first that are not. */
export function allText({ same, found, hashes, snapshot }: VerifiedAll): string {
  const line = ({ asked, organisation, statYear, published, counted }: VerifiedAll['found'][number]) =>
    `  ${organisation}: ${nameOf(asked, statYear)}: ${sidesOf({ published, counted })}`;
  const differ = found.length + hashes.length > 0;
  return [
    differ
      ? `KHÁC / DIFFERENT: ${found.length} số, ${hashes.length} mã băm (numbers, hashes); đúng / equal: ${same}`
      : `ĐÚNG / EQUAL: ${same} số (numbers), mọi mã băm (all hashes)`,
    ...found.slice(0, shown).map(line),
    ...(found.length > shown ? [`  … ${found.length - shown}`] : []),
    ...hashes.slice(0, shown).map((hash) => `  mã băm / hash: ${hash}`),
    snapshot.now === snapshot.published
      ? `Bản chụp / snapshot ${snapshot.now}: như khi công bố (as published)`
      : `Bản chụp / snapshot ${snapshot.published} → ${snapshot.now}: sổ có thêm dòng, số đã chốt vẫn phải đúng (the register has more rows since; closed numbers still have to be equal)`,
  ].join('\n');
}

function nameOf({ unit, months, measure, basis, cell }: Asked, statYear: number): string {
  return [unit, `${statYear}-${String(months).padStart(2, '0')}`, measure, basis, cell].filter(Boolean).join(' ');
}

/** Both numbers where they differ. */
function sidesOf({ published, counted }: Pick<Difference, 'published' | 'counted'>): string {
  return `${written(published)} ≠ ${written(counted)}`;
}

/** A number, "–" for one that is not there and "*" for one that is not told. */
function written(number: number | null | undefined): string {
  if (number === undefined) return '–';
  return number === null ? '*' : String(number);
}
