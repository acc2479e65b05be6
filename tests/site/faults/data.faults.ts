import type { Page } from 'playwright-core';
import { answer, answerText, edited, resourceFailed } from './arrange.ts';
import type { Fault, FaultList } from './fault.ts';

const catalog = 'catalog.json';
const figures = 'vinh-phuc/figures.json';
const reports = 'vinh-phuc/reports/2021.json';
const before = 'vinh-phuc/reports/2020.json';

interface Way {
  readonly what: string;
  readonly arrange: (page: Page, file: string) => Promise<unknown>;
  /** What the reader is told of it. */
  readonly title: string;
  readonly advice: string;
  readonly browserSays?: RegExp;
}

const status = (code: number, title: string, advice: string): Way => ({
  what: `is answered with ${code}`,
  arrange: (page, file) => answerText(page, file, '', code),
  title,
  advice,
  browserSays: resourceFailed,
});

const refused = 'Máy chủ không cho đọc số liệu';
const serverFailed = 'Máy chủ số liệu báo lỗi';
const malformed = 'Tệp số liệu sai cấu trúc';

/** How a file can fail to come, each with what its reader is told to do. */
const ways: readonly Way[] = [
  status(401, refused, 'Hãy đăng nhập lại rồi tải lại trang.'),
  status(403, refused, 'Hãy báo người quản trị cấp quyền.'),
  status(404, 'Thiếu tệp số liệu', 'Hãy báo người quản trị kiểm tra thư mục api/v1 của trang.'),
  status(410, 'Thiếu tệp số liệu', 'Hãy báo người quản trị kiểm tra thư mục api/v1 của trang.'),
  status(429, 'Máy chủ số liệu đang quá tải', 'Hãy đợi một phút rồi bấm Thử lại.'),
  status(500, serverFailed, 'gặp lỗi 500. Hãy thử lại sau ít phút'),
  status(503, serverFailed, 'gặp lỗi 503. Hãy thử lại sau ít phút'),
  {
    what: 'is answered with the web page of a sign-in',
    arrange: (page, file) => answerText(page, file, '<!doctype html><title>Login</title>', 200, 'text/html'),
    title: 'Máy chủ trả về trang web thay vì số liệu',
    advice: 'Hãy đăng nhập lại rồi tải lại trang',
  },
  {
    what: 'is cut off',
    arrange: (page, file) => answerText(page, file, '{"schemaVersion": 2, "rows": [1, 2'),
    title: 'Tệp số liệu không đọc được',
    advice: 'hãy chép lại rồi thử lại.',
  },
  {
    what: 'is empty',
    arrange: (page, file) => answerText(page, file, ' \n'),
    title: 'Tệp số liệu trống',
    advice: 'Hãy kiểm tra tệp đã được xuất đủ chưa',
  },
  {
    what: 'has a newer structure than the page',
    arrange: (page, file) => edited(page, file, (json) => Object.assign(json, { schemaVersion: 3 })),
    title: 'Số liệu mới hơn trang này',
    advice: 'Hãy tải lại trang để dùng bản mới',
  },
  {
    what: 'is a list',
    arrange: (page, file) => answerText(page, file, '[]'),
    title: malformed,
    advice: 'schemaVersion: còn thiếu',
  },
  {
    what: 'breaks off on its way',
    arrange: (page, file) => answer(page, file, (route) => route.abort('connectionreset')),
    title: 'Không kết nối được máy chủ số liệu',
    advice: 'hãy thử lại sau ít phút.',
    browserSays: resourceFailed,
  },
];

const paths = ['', 'don-vi/', 'bao-cao/', 'don-vi/song-lo/', 'so-lieu/'];
/** No word of a schema library, and no English, in a Vietnamese sentence. */
const english = /\b(expected|received|invalid)\b|\^\[a-z|>=|<=|Object\b|Array\b/i;

/** A file without which there is nothing to show. */
const needed = ([file, name]: readonly [string, string]): Fault[] =>
  ways.map(({ what, arrange, title, advice, browserSays }, at) => ({
    what: `${name} ${what}`,
    path: paths[at % paths.length] ?? '',
    arrange: (page) => arrange(page, file),
    sees: [title, advice, 'Thử lại'],
    never: [english],
    ...(browserSays && { browserSays }),
  }));

const withheld = 'Không đọc được số liệu năm 2020, nên mọi so sánh với năm trước, kể cả tiến độ cần đạt';
/** Sentences that only the year before can bear. */
const claims = /(cao|thấp) hơn cùng kỳ \d|(nhanh|chậm) (hơn )?tiến độ|cao hơn tiến độ|thấp hơn tiến độ/;

/** The year before, without which everything else is shown. */
const notNeeded: readonly Fault[] = ways.map(({ what, arrange, title, advice, browserSays }, at) => ({
  what: `the year before ${what}`,
  path: paths[at % paths.length] ?? '',
  arrange: (page) => arrange(page, before),
  sees: [withheld, title, advice, 'Thử lại', 'năm 2021'],
  never: [english, claims],
  ...(browserSays && { browserSays }),
}));

const views = [
  ['', '?ky=2021-06&v=1', 'Chưa có tiến độ cần đạt để so sánh sau 6 tháng đầu năm thống kê 2021'],
  ['don-vi/', '?ky=2021-06&v=1', 'Chưa so được các đơn vị với'],
  ['bao-cao/', '?ky=2021-06&v=1', 'Chưa có tiến độ cần đạt để so sánh sau 6 tháng đầu năm thống kê 2021'],
  ['don-vi/song-lo/', '?ky=2021-06&v=1', 'Sông Lô: chưa có tiến độ cần đạt để so sánh'],
  ['', '?so-voi=cung-ky&ky=2021-12&v=1', 'Chưa có số liệu cùng kỳ để so sánh năm 2021'],
  ['don-vi/', '?so-voi=cung-ky&ky=2021-12&v=1', 'Chưa so được các đơn vị với cùng kỳ'],
  ['bao-cao/', '?so-voi=cung-ky&ky=2021-12&v=1', 'Chưa có số liệu cùng kỳ để so sánh năm 2021'],
  ['don-vi/song-lo/', '?do-theo=tien&so-voi=cung-ky&ky=2021-09&v=1', 'Sông Lô: chưa có số liệu cùng kỳ để so sánh'],
] as const;

const compared: readonly Fault[] = views.map(([path, search, sentence]) => ({
  what: `the year before is missing where /${path}${search} compares with it`,
  path: path + search,
  arrange: (page) => answerText(page, before, '', 404),
  sees: [withheld, sentence],
  never: [claims],
  browserSays: resourceFailed,
}));

const single: readonly Fault[] = [
  {
    what: 'the year before is of another year',
    arrange: (page) => edited(page, before, (json) => Object.assign(json, { statYear: 2019 })),
    sees: [withheld, 'statYear: đang là 2019, cần “2020”'],
  },
  {
    what: 'the year before is of another organisation',
    arrange: (page) => edited(page, before, (json) => Object.assign(json, { organisation: 'phu-tho' })),
    sees: [withheld, 'organisation: đang là phu-tho, cần “vinh-phuc”'],
  },
  {
    what: 'the year before comes when it is asked for again',
    path: '?so-voi=cung-ky&ky=2021-12&v=1',
    arrange: async (page) => {
      let asked = 0;
      await answer(page, before, (route) => {
        asked += 1;
        return asked === 1 ? route.fulfill({ status: 503, body: '' }) : route.continue();
      });
    },
    act: (page) => page.getByRole('button', { name: 'Thử lại' }).click(),
    sees: ['cao hơn cùng kỳ'],
    never: [withheld],
    browserSays: resourceFailed,
  },
  {
    what: 'the year before is missing, in English',
    preferences: { language: 'en' },
    arrange: (page) => answerText(page, before, '', 404),
    sees: ['The data of 2020 cannot be read', 'A data file is missing', 'Try again'],
    browserSays: resourceFailed,
  },
  {
    what: 'the reports come when they are asked for again',
    arrange: async (page) => {
      let asked = 0;
      await answer(page, reports, (route) => {
        asked += 1;
        return asked === 1 ? route.fulfill({ status: 503, body: '' }) : route.continue();
      });
    },
    act: (page) => page.getByRole('button', { name: 'Thử lại' }).click(),
    sees: ['Vượt cả hai chỉ tiêu được giao năm 2021'],
    browserSays: resourceFailed,
  },
  {
    what: 'the reports lack a column',
    arrange: (page) =>
      edited(page, reports, (json) => {
        delete json.cases.columns.eligible;
      }),
    sees: [malformed, 'Lỗi đầu tiên tại cases.columns.eligible: còn thiếu'],
  },
  {
    what: 'the reports are on forms that nobody knows',
    arrange: (page) => edited(page, reports, (json) => Object.assign(json, { formVersion: '01/2013' })),
    sees: [malformed, 'formVersion: đang là "01/2013", cần một trong 06/2019, 05/2024 và 05/2026'],
  },
  {
    what: 'the catalog has no organisation',
    arrange: (page) => edited(page, catalog, (json) => Object.assign(json, { organisations: [] })),
    sees: [malformed, 'organisations: đang là […], cần ít nhất 1 ký tự hoặc mục'],
  },
  {
    what: 'the catalog begins with a year that has no reports',
    arrange: (page) =>
      edited(page, catalog, (json) => {
        json.organisations[0].defaultPeriod.statYear = 2019;
      }),
    sees: [malformed, 'defaultPeriod.statYear: đang là 2019, cần một trong 2020 và 2021'],
  },
  {
    what: 'the catalog has more units than can be shown',
    arrange: (page) =>
      edited(page, catalog, (json) => {
        const { units } = json.organisations[0];
        json.organisations[0].units = Array.from({ length: 20_001 }, (_, at) => ({ ...units[0], code: `u${at}` }));
      }),
    sees: ['Tệp số liệu quá lớn', 'có 20.001 mục, trang hiện được nhiều nhất 20.000'],
  },
];

export const list: FaultList = {
  title: 'Files that cannot be had or read',
  withoutDrawings: true,
  faults: [
    ...needed([reports, 'the file of reports']),
    ...[...needed([catalog, 'the catalog']), ...needed([figures, 'the file of figures'])].filter(({ what }) =>
      /401|web page|newer|is a list/.test(what),
    ),
    ...notNeeded,
    ...compared,
    ...single,
  ],
};
