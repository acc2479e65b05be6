/**
 * The tables of a register of cases. README.md beside this says the same for a reader; a test keeps the two alike.
 *
 * Each table is `NAME.parquet`, `NAME.csv` or a folder `NAME/` of Parquet files. CSV: UTF-8, commas, a header, an empty field
 * is null. Timestamps are the local time of Vietnam without a zone, to the second. Money is in whole thousand đồng.
 */

/** `code` and `text` are both text: a code is never shown by itself. */
export type ColumnType = 'code' | 'text' | 'number' | 'date' | 'timestamp' | 'boolean' | 'decimal';

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  readonly nullable: boolean;
  readonly meaning: { readonly vi: string; readonly en: string };
  /** The words that a code may be, where there is a closed list. */
  readonly values?: readonly string[];
}

export interface Table {
  readonly name: TableName;
  readonly meaning: { readonly vi: string; readonly en: string };
  readonly columns: readonly Column[];
}

export const tableNames = ['unit', 'officer', 'case', 'event', 'payment', 'target'] as const;
export type TableName = (typeof tableNames)[number];

/** Events that say how a case stands; the last of them decides. */
export const statusKinds = [
  'eligible',
  'postponedByAgreement',
  'suspendedForComplaint',
  'notYetEligible',
  'postponed',
  'suspended',
  'completed',
  'terminated',
  'entrustedOut',
  'withdrawn',
  'takenUp',
  'separateBook',
  'reopened',
] as const;
/** All events: `assigned` says who works on the case, not how it stands. */
export const eventKinds = [...statusKinds, 'assigned'] as const;
export const paymentKinds = ['collected', 'reduced'] as const;
export const caseTypes = [
  'civil',
  'criminal',
  'administrative',
  'family',
  'commercial',
  'labour',
  'bankruptcy',
  'arbitration',
  'other',
] as const;

const column = (
  name: string,
  type: ColumnType,
  vi: string,
  en: string,
  more: { readonly nullable?: boolean; readonly values?: readonly string[] } = {},
): Column => ({
  name,
  type,
  nullable: more.nullable ?? false,
  meaning: { vi, en },
  ...(more.values && { values: more.values }),
});

const nullable = { nullable: true };
const written = [
  column('recorded_at', 'timestamp', 'thời điểm ghi vào sổ', 'when it was written into the register'),
  column(
    'revoked_at',
    'timestamp',
    'thời điểm rút lại; trống: còn giá trị',
    'when it was taken back; empty: it stands',
    nullable,
  ),
];

export const tables: Readonly<Record<TableName, Table>> = {
  unit: {
    name: 'unit',
    meaning: { vi: 'đơn vị thi hành án, cả đơn vị đã chấm dứt', en: 'enforcement units, those that have ended too' },
    columns: [
      column('code', 'code', 'mã, không trùng', 'code, unique'),
      column('kind', 'code', 'loại đơn vị', 'what the unit is', {
        values: ['department', 'departmentOwn', 'subDepartment', 'regionalOffice'],
      }),
      column(
        'parent',
        'code',
        'mã đơn vị cấp trên; trống: ngay dưới cả nước',
        'unit above; empty: right below the nation',
        nullable,
      ),
      column('name_vi', 'text', 'tên đầy đủ tiếng Việt', 'full name in Vietnamese'),
      column('name_en', 'text', 'tên đầy đủ tiếng Anh', 'full name in English'),
      column('short_name_vi', 'text', 'tên ngắn tiếng Việt', 'short name in Vietnamese'),
      column('short_name_en', 'text', 'tên ngắn tiếng Anh', 'short name in English'),
      column('valid_from', 'date', 'ngày bắt đầu, kể cả ngày đó', 'first day, included', nullable),
      column('valid_to', 'date', 'ngày cuối, kể cả ngày đó', 'last day, included', nullable),
      column(
        'successors',
        'code',
        'mã các đơn vị tiếp nhận, cách nhau bằng `;`',
        'units that took over its work, separated by `;`',
        nullable,
      ),
    ],
  },
  officer: {
    name: 'officer',
    meaning: { vi: 'chấp hành viên', en: 'enforcement officers' },
    columns: [
      column('code', 'code', 'mã, không trùng', 'code, unique'),
      column('unit', 'code', 'mã đơn vị', 'code of the unit'),
      column('name', 'text', 'họ tên', 'name'),
      column('valid_from', 'date', 'ngày bắt đầu ở đơn vị', 'first day in the unit', nullable),
      column('valid_to', 'date', 'ngày cuối ở đơn vị', 'last day in the unit', nullable),
    ],
  },
  case: {
    name: 'case',
    meaning: { vi: 'việc thi hành án: mỗi quyết định một việc', en: 'cases: one for each enforcement decision' },
    columns: [
      column('id', 'number', 'số của việc, từ 0 trở lên', 'number of the case, from 0 up'),
      column('unit', 'code', 'mã đơn vị thụ lý', 'unit that has accepted it'),
      column('officer', 'code', 'mã chấp hành viên', 'officer', nullable),
      column('accepted_at', 'timestamp', 'thời điểm thụ lý', 'when it was accepted'),
      ...written,
      column('type', 'code', 'loại án', 'what the judgment is about', { values: caseTypes }),
      column('initiative', 'code', 'chủ động hay theo yêu cầu', 'ex officio or on request', {
        values: ['exOfficio', 'onRequest'],
      }),
      column('credit', 'boolean', 'án tín dụng, ngân hàng', 'of a credit institution'),
      column('entrusted_in', 'boolean', 'nhận ủy thác', 'entrusted by another unit'),
      column('amount', 'number', 'số tiền phải thi hành, nghìn đồng', 'what is to be enforced, thousand đồng'),
    ],
  },
  event: {
    name: 'event',
    meaning: { vi: 'diễn biến của việc', en: 'what happened in cases' },
    columns: [
      column('id', 'number', 'số của diễn biến, từ 0 trở lên', 'number of the event, from 0 up'),
      column('case_id', 'number', 'số của việc', 'number of the case'),
      column('happened_at', 'timestamp', 'thời điểm xảy ra', 'when it happened'),
      ...written,
      column('kind', 'code', 'loại diễn biến', 'what happened', { values: eventKinds }),
      column(
        'to_officer',
        'code',
        'chấp hành viên được giao (khi `assigned`)',
        'officer it was given to (of `assigned`)',
        nullable,
      ),
    ],
  },
  payment: {
    name: 'payment',
    meaning: { vi: 'tiền thu được, tiền được miễn, giảm', en: 'money collected, and money exempted or reduced' },
    columns: [
      column('id', 'number', 'số của khoản, từ 0 trở lên', 'number of the payment, from 0 up'),
      column('case_id', 'number', 'số của việc', 'number of the case'),
      column('happened_at', 'timestamp', 'thời điểm thu, giảm', 'when it was collected or reduced'),
      ...written,
      column('kind', 'code', 'thu hay miễn, giảm', 'collected, or reduced', { values: paymentKinds }),
      column('amount', 'number', 'nghìn đồng', 'thousand đồng'),
    ],
  },
  target: {
    name: 'target',
    meaning: { vi: 'chỉ tiêu được giao', en: 'targets that were set' },
    columns: [
      column('unit', 'code', 'mã đơn vị, hoặc `viet-nam`', 'code of a unit, or `viet-nam`'),
      column('stat_year', 'number', 'năm thống kê', 'statistical year'),
      column('measure', 'code', 'chỉ tiêu về việc hay về tiền', 'rate by cases or by money', {
        values: ['caseRate', 'amountRate'],
      }),
      column('value', 'decimal', 'phần trăm, hai chữ số thập phân', 'percent, two decimals'),
      column('direction', 'code', 'đúng bằng, trên, dưới, khoảng', 'exactly, more than, less than, about', {
        values: ['exact', 'moreThan', 'lessThan', 'about'],
      }),
      column('decision', 'text', 'số quyết định giao', 'number of the decision'),
      column('decided_on', 'date', 'ngày quyết định', 'date of the decision'),
    ],
  },
};
