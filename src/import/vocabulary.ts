import type { FormColumn } from './formColumns.ts';
import { spelledOut, tidied } from './text.ts';

/**
 * What the heads of columns can mean. A head is the way down to its column, from the widest merged cell to the cell right above
 * the numbers: "Có điều kiện thi hành › Chia ra › Đình chỉ thi hành án".
 */
export type HeadPath = readonly string[];

interface Rule {
  readonly column: FormColumn;
  readonly says: RegExp;
  readonly not?: RegExp;
  /** Only below a head that says this. */
  readonly below?: RegExp;
  readonly notBelow?: RegExp;
}

const eligibleHead = /(?<!chua )co dieu kien/;

/** The first that fit count, in this order: what is particular stands before what is general. */
const rules: readonly Rule[] = [
  { column: 'rate', says: /\bty le\b|^xong co dieu kien$/ },
  { column: 'separateBook', says: /theo doi rieng/ },
  {
    column: 'eligibleCarriedForward',
    says: /(?<!chua )co dieu kien/,
    below: /chuyen (sang )?(ky|nam) sau|^so ton\b|^ton\b/,
  },
  { column: 'carriedForward', says: /chuyen (sang )?(ky|nam) sau|^(so|an) ton\b|con ton|ton cuoi ky/ },
  { column: 'carriedOver', says: /(nam|ky) truoc chuyen|^so cu\b|ton dau ky|chuyen sang tu/ },
  { column: 'entrustedIn', says: /nhan uy thac|uy thac den/ },
  { column: 'entrustedOrWithdrawn', says: /uy thac\b.*\b(thu hoi|huy)|thu hoi\b.*\buy thac/ },
  { column: 'newlyAccepted', says: /moi thu ly|thu ly moi|^so moi\b/ },
  { column: 'takenUp', says: /rut len/ },
  { column: 'entrustedOut', says: /uy thac/ },
  { column: 'withdrawn', says: /thu hoi|huy quyet dinh/ },
  { column: 'suspendedForComplaint', says: /tam dung/ },
  { column: 'suspended', says: /tam dinh chi/ },
  { column: 'postponedByAgreement', says: /\bhoan\b(?! toan).*(diem c|thoa thuan|dong y)/ },
  { column: 'postponedByAgreement', says: /\bhoan\b(?! toan)/, below: eligibleHead },
  { column: 'postponedOther', says: /\bhoan\b(?! toan)/ },
  { column: 'terminated', says: /dinh chi/ },
  { column: 'completedTotal', says: /tong (so )?(da )?(thi hanh )?xong|xong va dinh chi/ },
  { column: 'completed', says: /\bxong\b/ },
  { column: 'reduced', says: /\bgiam\b/ },
  { column: 'inProgress', says: /dang (thi hanh|giai quyet)/ },
  { column: 'notYetEligible', says: /chua co dieu kien/ },
  { column: 'eligible', says: eligibleHead },
  { column: 'totalToEnforce', says: /phai (thi hanh|giai quyet)/ },
  { column: 'docketed', says: /tong (so )?(giai quyet|thu ly)|^(da )?thu ly$/ },
];

/** Heads that say nothing by themselves: what stands above them does. */
const nothingByItself =
  /^(tong|tong so|tong cong|cong|chia ra|trong do|so luong|so viec|so tien|viec|tien|gom|bao gom)$/;

/** "Tổng số việc thụ lý" is what "Tổng số thụ lý" is: by what is counted is said elsewhere. */
const counted = / (viec|tien)\b(?! thi hanh)/g;

/** "(trừ số đã chuyển sổ theo dõi riêng)": what is not counted is no name. */
const exception = /\([^)]*(?:trừ|không (?:gồm|bao gồm|tính))[^)]*\)/giu;

/**
 * What a column can be by its head; the likeliest first, none where the words say nothing. A plain "Thi hành xong" is what was
 * fully enforced or that with what was terminated: names alone do not tell.
 */
export function readingsOf(path: HeadPath): readonly FormColumn[] {
  const names = path.map((text) => spelledOut(tidied(text).replace(exception, ' ')));
  for (let at = names.length - 1; at >= 0; at -= 1) {
    const name = names[at] ?? '';
    if (name === '' || nothingByItself.test(name)) continue;
    const said = name.replace(counted, '');
    const above = names.slice(0, at).join(' ');
    const found = rules.find(
      ({ says, not, below, notBelow }) =>
        says.test(said) && !not?.test(said) && (!below || below.test(above)) && !notBelow?.test(above),
    );
    if (found?.column === 'completed' && !/toan bo|hoan toan/.test(said)) return ['completed', 'completedTotal'];
    if (found) return [found.column];
  }
  return [];
}

/** Heads of the column of names, and of that of running numbers. */
export function isNameHead(path: HeadPath): boolean {
  const name = spelledOut(path.join(' '));
  return /\b(ten|don vi|co quan|chap hanh vien)\b/.test(name) && !/don vi tinh/.test(name);
}

export function isNumberHead(path: HeadPath): boolean {
  return /^(stt|so thu tu|tt|so tt)$/.test(spelledOut(path.join(' ')));
}

/** Columns of a register of cases: such a sheet names people and is none of ours. */
const ofPeople =
  /nguoi (phai|duoc) thi hanh|(ben|duong su).*(phai|duoc)|ban an quyet dinh|ho ten.*(dia chi|nam sinh)|so can cuoc|chung minh/;

export function namesPeople(path: HeadPath): boolean {
  return ofPeople.test(spelledOut(path.join(' ')));
}
