import type { Page } from 'playwright-core';
import { edited } from './arrange.ts';
import type { Fault, FaultList } from './fault.ts';

const catalog = 'catalog.json';
const figures = 'vinh-phuc/figures.json';
const reports = 'vinh-phuc/reports/2021.json';
const paths = ['', 'don-vi/', 'bao-cao/', 'don-vi/song-lo/'];
const dropped = 'Đã bỏ 1 dòng hỏng trong vinh-phuc/reports/2021.json';
/** Nobody says of a broken row that it has not been reported. */
const notReported = /chưa đơn vị nào báo cáo|Chưa có báo cáo của Sông Lô|Sông Lô chưa có báo cáo/;
/** Rates that ten times a cell would give: what comes in and goes out may be beyond a hundred percent, these may not. */
const beyond = /\b[2-9]\d\d(,\d+)?\s?%|\d\.\d{3}(,\d+)?\s?%/;

// biome-ignore lint/suspicious/noExplicitAny: JSON of any shape, to be broken in any way
type Json = any;

/** What is left out stands on the paper itself too. */
async function onPaper(page: Page): Promise<void> {
  await page.locator('[data-paper] li', { hasText: dropped }).waitFor();
}

/** Changes a cell of Sông Lô after twelve months, the last row of the reports. */
const cell = (block: string, column: string, change: (cell: number) => unknown) => (json: Json) => {
  const values = json[block].columns[column];
  values[values.length - 1] = change(values.at(-1));
};

const cells: readonly (readonly [what: string, edit: (json: Json) => void, sees: string])[] = [
  ['ten times as many completed', cell('cases', 'completedTotal', (n) => n * 10), 'nhiều hơn Có điều kiện thi hành là'],
  ['ten times as many eligible', cell('cases', 'eligible', (n) => n * 10), 'Có điều kiện thi hành là'],
  ['ten times as much money completed', cell('amounts', 'completedTotal', (n) => n * 10), 'nhiều hơn Có điều kiện'],
  ['ten times as much money eligible', cell('amounts', 'eligible', (n) => n * 10), 'Có điều kiện thi hành là'],
  [
    'more credit cases than were completed',
    cell('credit', 'completedCases', () => 9999),
    'nhiều hơn Tổng số thi hành xong',
  ],
  ['a negative count', cell('cases', 'newlyAccepted', () => -5), 'đang là -5, cần ít nhất 0'],
  ['half a case', cell('cases', 'separateBook', () => 1.5), 'đang là 1.5, cần một số nguyên'],
  [
    'a number without end',
    cell('amounts', 'separateBook', () => 1e308),
    'đang là 1e+308, cần nhiều nhất 10.000.000.000.000',
  ],
  ['a word for a number', cell('cases', 'inProgress', () => 'hai'), 'đang là "hai", cần một số'],
  ['a number as a text', cell('cases', 'completed', () => '12'), 'đang là "12", cần một số'],
  ['a list for a number', cell('cases', 'completed', () => [1]), 'đang là […], cần một số'],
  ['yes for a number', cell('amounts', 'reduced', () => true), 'đang là đúng, cần một số'],
  [
    'an origin that is not there',
    (json) => {
      json.cases.origin[json.cases.origin.length - 1] = 99;
    },
    'dẫn tới nguồn gốc “99” không có trong số liệu',
  ],
];

const broken: readonly Fault[] = cells.flatMap(([what, edit, sees], at) =>
  (at < 2 ? paths : [paths[at % paths.length] ?? '']).map((path) => ({
    what: `${what} in one row, on /${path}`,
    path,
    arrange: (page) => edited(page, reports, edit),
    // The report on paper says it among its caveats, whose words are those of the notice.
    ...(path === 'bao-cao/' && { act: onPaper }),
    sees: [dropped, 'Sông Lô, 12 tháng', sees, ...(path === 'bao-cao/' ? [] : ['bị hỏng'])],
    never: [notReported, beyond],
  })),
);

const all: readonly Fault[] = paths.map((path) => ({
  what: `every row is of a thirteenth month, on /${path}`,
  path,
  arrange: (page) =>
    edited(page, reports, (json) => {
      json.rows.months = json.rows.months.map(() => 13);
    }),
  sees: ['Đã bỏ 120 dòng hỏng', 'đang là 13, cần nhiều nhất 12', 'Báo cáo năm 2021 trong tệp bị hỏng'],
  never: [notReported],
}));

const doubtful: readonly Fault[] = paths.map((path) => ({
  what: `a row does not add up, on /${path}`,
  path,
  arrange: (page) =>
    edited(
      page,
      reports,
      cell('cases', 'docketed', (n) => n + 1),
    ),
  sees: ['2 chỗ trong vinh-phuc/reports/2021.json không cộng khớp', 'Sông Lô, 12 tháng (cases.columns.docketed)'],
  never: [beyond],
}));

const rate = (json: Json) =>
  json.figures.find((figure: Json) => figure.name === 'caseRate' && figure.subject.kind === 'organisation');
const inFigures = 'dòng hỏng trong vinh-phuc/figures.json';

const figureFaults: readonly Fault[] = [
  [8400, 'moreThan', 'đang là 8400, cần nhiều nhất 100'],
  [-84, 'exact', 'đang là -84, cần ít nhất 0'],
  [1e308, 'exact', 'đang là 1e+308, cần nhiều nhất 100'],
  [100, 'moreThan', 'không thể hơn hoặc kém 100'],
  [0, 'lessThan', 'không thể hơn hoặc kém 0'],
  ['84', 'exact', 'đang là "84", cần một số'],
].map(([value, direction, sees], at) => ({
  what: `the printed rate is ${value} (${direction})`,
  path: paths[at % 3] ?? '',
  arrange: (page) => edited(page, figures, (json) => Object.assign(rate(json), { value, direction })),
  sees: [inFigures, String(sees)],
  never: [beyond, /hơn 100\s?%|dưới 0\s?%/],
}));

const entries: readonly Fault[] = [
  {
    what: 'a unit stands twice in the catalog',
    arrange: (page) => edited(page, catalog, ({ organisations: [{ units }] }) => units.push(units[2])),
    sees: ['organisations[0].units: phuc-yen: trùng với một mục đứng trước', 'Toàn tỉnh (10 đơn vị)'],
  },
  {
    what: 'a unit stands twice in the catalog, on the page of units',
    path: 'don-vi/',
    arrange: (page) => edited(page, catalog, ({ organisations: [{ units }] }) => units.push(units[2])),
    sees: ['phuc-yen: trùng với một mục đứng trước', 'thi hành xong 84,0% số việc'],
    never: ['84,3% số việc'],
  },
  {
    what: 'a row stands twice in the reports',
    path: 'don-vi/',
    arrange: (page) =>
      edited(page, reports, (json) => {
        json.rows.unit[119] = 'phuc-yen';
      }),
    sees: [dropped, 'Phúc Yên, 12 tháng (rows[119]): trùng với một mục đứng trước'],
  },
  {
    what: 'a unit of the reports is not in the catalog',
    path: 'don-vi/',
    arrange: (page) =>
      edited(page, reports, (json) => {
        json.rows.unit = json.rows.unit.map((unit: string) => (unit === 'song-lo' ? 'song-hong' : unit));
      }),
    sees: ['dẫn tới đơn vị “song-hong” không có trong số liệu'],
  },
  {
    what: 'a parent is not in the catalog',
    arrange: (page) =>
      edited(page, catalog, ({ organisations: [{ units }] }) => {
        units[9].parent = 'khong-co';
      }),
    sees: ['dẫn tới đơn vị cấp trên “khong-co” không có trong số liệu', 'Toàn tỉnh (10 đơn vị)'],
  },
  {
    what: 'two units are each a part of the other',
    arrange: (page) =>
      edited(page, catalog, ({ organisations: [{ units }] }) => {
        units[8].parent = 'song-lo';
        units[9].parent = 'vinh-tuong';
      }),
    sees: ['các đơn vị trực thuộc lẫn nhau thành vòng', 'Toàn tỉnh (10 đơn vị)'],
  },
  {
    what: 'a unit ended on 30 February',
    arrange: (page) =>
      edited(page, catalog, ({ organisations: [{ units }] }) => {
        units[9].validTo = '2021-02-30';
      }),
    sees: ['đang là "2021-02-30", cần một ngày có thật viết dạng năm-tháng-ngày'],
  },
  {
    what: 'a code of a unit has capitals',
    arrange: (page) =>
      edited(page, catalog, ({ organisations: [{ units }] }) => {
        units[9].code = 'Song_Lo';
      }),
    sees: ['cần một mã gồm chữ thường không dấu, chữ số và gạch nối'],
  },
  {
    what: 'a derived figure has the id of a reported one',
    arrange: (page) => edited(page, figures, (json) => json.derived.push({ ...json.derived[0], id: rate(json).id })),
    sees: ['trùng với một mục đứng trước', 'Vượt cả hai chỉ tiêu được giao năm 2021', 'hơn 84'],
  },
  {
    what: 'a figure quotes a source that is not there',
    arrange: (page) =>
      edited(page, figures, (json) => {
        rate(json).provenance.source = 'khong-co';
      }),
    sees: ['dẫn tới nguồn “khong-co” không có trong số liệu'],
  },
  {
    what: 'the address of a source is a script',
    arrange: (page) =>
      edited(page, figures, (json) => {
        json.sources[0].url = 'javascript:alert(1)';
      }),
    sees: ['sources[0].url: đang là "javascript:alert(1)", cần một địa chỉ bắt đầu bằng http:// hoặc https://'],
    act: async (page) => {
      if ((await page.locator('a[href^="javascript"]').count()) > 0) throw new Error('a script is linked');
    },
  },
  {
    what: 'a target is over a hundred percent',
    arrange: (page) =>
      edited(page, figures, (json) => {
        json.targets[0].value = 800;
      }),
    sees: ['targets[0].value: đang là 800, cần nhiều nhất 100'],
  },
  {
    what: 'ten times as many completed in one row, in English',
    path: 'don-vi/',
    preferences: { language: 'en' },
    arrange: (page) =>
      edited(
        page,
        reports,
        cell('cases', 'completedTotal', (n) => n * 10),
      ),
    sees: [
      '1 row in vinh-phuc/reports/2021.json was broken and left out',
      'The report of Sông Lô in the file is broken',
    ],
  },
  {
    what: 'every row is of a thirteenth month, in English',
    preferences: { language: 'en' },
    arrange: (page) =>
      edited(page, reports, (json) => {
        json.rows.months = json.rows.months.map(() => 13);
      }),
    sees: ['120 rows in vinh-phuc/reports/2021.json were broken', 'The report for 2021 in the file is broken'],
  },
];

export const list: FaultList = {
  title: 'Rows and entries that are broken or cannot be',
  withoutDrawings: true,
  faults: [...broken, ...all, ...doubtful, ...figureFaults, ...entries],
};
