import writeXlsxFile, { type CellObject, type SheetData } from 'write-excel-file/universal';
import type { Office } from '../../../data/own/kept.ts';
import { type Basis, bases, basisTraits, type Measure } from '../../../domain/measures.ts';
import { figureNameWords } from '../../../i18n/figureNames/words.ts';
import { vi } from '../../../i18n/messages.ts';

/**
 * A form to fill in and import: cases and money on a sheet each, a row for each unit of the office. It is Vietnamese in any language,
 * as the forms are, and what it gives back is understood without a question.
 */

/** What the form asks for; the rest follows. */
const asked: readonly Measure[] = [
  'docketed',
  'carriedOver',
  'newlyAccepted',
  'entrustedOut',
  'withdrawn',
  'totalToEnforce',
  'eligible',
  'completed',
  'terminated',
  'reduced',
  'inProgress',
  'postponedByAgreement',
  'suspendedForComplaint',
  'notYetEligible',
  'postponedOrSuspended',
  'carriedForward',
  'separateBook',
];

/** Heads that the forms have, where measures are called otherwise here. */
const heads: Partial<Record<Measure, string>> = {
  completed: 'Thi hành xong',
  postponedOrSuspended: 'Hoãn khác',
};

const titles: Readonly<Record<Basis, string>> = {
  cases: 'KẾT QUẢ THI HÀNH ÁN DÂN SỰ TÍNH BẰNG VIỆC',
  amounts: 'KẾT QUẢ THI HÀNH ÁN DÂN SỰ TÍNH BẰNG TIỀN',
};

export function formTemplate(office: Office, period: string): Promise<Blob> {
  const names = figureNameWords(vi);
  const sheets = bases.map((basis) => {
    const measures = asked.filter((measure) => measure !== 'reduced' || basis === 'amounts');
    const head = ['Đơn vị', ...measures.map((measure) => heads[measure] ?? names[measure])];
    const units = office.units.filter(({ kind, validTo }) => kind !== 'officer' && validTo === null);
    const data: SheetData = [
      [text(basis === 'cases' ? 'Biểu số: 04/TK-THA' : 'Biểu số: 05/TK-THA'), null, text(titles[basis])],
      [text(office.name.vi), null, text(period)],
      [text(`Đơn vị tính: ${basisTraits[basis].quantity === 'case' ? 'việc' : 'nghìn đồng'}`)],
      head.map((each): CellObject => ({ ...text(each), fontWeight: 'bold', wrap: true })),
      head.map((_, at) => text(at === 0 ? 'A' : `(${at})`)),
      ...units.map(({ name }) => [text(name.vi)]),
    ];
    return {
      sheet: basis === 'cases' ? 'Việc' : 'Tiền',
      data,
      columns: [{ width: 38 }, ...measures.map(() => ({ width: 14 }))],
    };
  });
  return writeXlsxFile(sheets).toBlob();
}

function text(value: string): CellObject {
  return { value, type: String };
}
