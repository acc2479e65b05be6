import type { Page } from 'playwright-core';
import { hostilePaths, hostileQueries } from '../../fixtures/hostileLinks.ts';
import { resourceFailed } from './arrange.ts';
import type { Fault, FaultList } from './fault.ts';

const notice = 'Liên kết có phần không hiểu được và đã bỏ qua';

/** Goes from one address to the next within the page, and looks each time that it is neither blank nor broken. */
function walk(addresses: readonly string[], last: string) {
  return async (page: Page) => {
    await page.locator('html:not([data-start])').waitFor();
    await page.locator('nav a').first().waitFor();
    const wrong = await page.evaluate(
      async ({ each, last }) => {
        const found: string[] = [];
        for (const address of each) {
          try {
            history.pushState(null, '', address);
          } catch {
            // An address that the browser itself refuses cannot be come from.
            continue;
          }
          await new Promise((resolve) => setTimeout(resolve, 30));
          // What a notice quotes is the link's.
          const text = document.body.innerText.replace(/“[^”]*”/g, '');
          const { scrollWidth } = document.documentElement;
          if (text.length < 150) found.push(`blank: ${address.slice(0, 60)}`);
          if (/\bNaN\b|∞|undefined|Infinity|gặp lỗi và không hiển thị/.test(text))
            found.push(`nonsense: ${address.slice(0, 60)}`);
          if (scrollWidth > innerWidth) found.push(`too wide: ${address.slice(0, 60)}`);
        }
        history.pushState(null, '', last);
        return found;
      },
      { each: addresses, last },
    );
    if (wrong.length > 0) throw new Error(wrong.join('\n'));
  };
}

/** Some of all, as many from each part of the list. */
const sample = hostileQueries.filter((_, at) => at % Math.ceil(hostileQueries.length / 60) === 0);
const groups = [0, 1, 2, 3].map((part) => sample.filter((_, at) => at % 4 === part));

const walked: readonly Fault[] = [
  ...groups.map((group, at) => ({
    what: `hostile queries, one after the other (part ${at + 1})`,
    act: walk(
      group.map((query) => `/${query}`),
      '/',
    ),
    sees: ['Vượt cả hai chỉ tiêu được giao năm 2021'],
  })),
  {
    what: 'hostile paths, one after the other',
    act: walk(hostilePaths, '/khong-co/'),
    sees: ['Không có trang này'],
  },
];

const marks = [
  'fbclid=IwAR0&mibextid=x&sfnsn=mo',
  'gclid=1&gbraid=2&wbraid=3&_gl=1*x',
  'zarsrc=30&zalo_src=1&utm_source=zalo&utm_medium=zalo',
  'msclkid=1&mc_cid=2&mc_eid=3&_hsenc=4&si=5&ref=6&igshid=7',
];
const marked: readonly Fault[] = marks.map((mark) => ({
  what: `a link with the marks ${mark}`,
  path: `?ky=2021-08&v=1&${mark}`,
  sees: ['8 tháng đầu năm thống kê 2021'],
  never: [notice],
}));

const told: readonly (readonly [what: string, path: string, sees: string])[] = [
  ['kỳ for ky', '?kỳ=2021-06', 'tham số “kỳ” (có lẽ là “ky”)'],
  ['Ky for ky', '?Ky=2021-06', 'tham số “Ky” (có lẽ là “ky”)'],
  ['donvi for don-vi', '?donvi=song-lo', 'tham số “donvi” (có lẽ là “don-vi”)'],
  ['don_vi for don-vi', 'don-vi/?don_vi=song-lo', 'tham số “don_vi” (có lẽ là “don-vi”)'],
  ['so-vơi for so-voi', '?so-vơi=cung-ky', 'tham số “so-vơi” (có lẽ là “so-voi”)'],
  ['a thirteenth month', '?ky=2021-13', 'giá trị “2021-13” của “ky”'],
  ['month nought', 'don-vi/?ky=2021-00', 'giá trị “2021-00” của “ky”'],
  ['the year 9999', '?ky=9999-06', 'giá trị “9999-06” của “ky”'],
  ['a version that is still to come', '?v=99&ky=2021-06', 'phiên bản liên kết 99 (mới hơn trang này)'],
  ['a period that stands twice', '?ky=2021-06&ky=2020-03', 'giá trị “2020-03” của “ky”'],
  ['a script', '?ky=<script>alert(1)</script>', 'giá trị “<script>alert(1)</script>” của “ky”'],
  ['the name of a prototype', '?do-theo=__proto__', 'giá trị “__proto__” của “do-theo”'],
  ['an escape that is none', '?ky=%E0%A4%A', notice],
  ['a mark of direction', '?ky=%E2%80%AE60-1202', 'giá trị “60-1202” của “ky”'],
  ['a value of 7,000 letters', `?ky=${'a'.repeat(7000)}`, `giá trị “${'a'.repeat(40)}…” của “ky”`],
  [
    '5,000 units',
    `don-vi/?don-vi=${Array.from({ length: 1500 }, (_, at) => `u${at}`).join('.')}`,
    'và 1.495 phần khác',
  ],
];
const refused = (problem: string) => `Không thử được: ${problem}. Trang đang hiện số liệu như khi không thử.`;
const trials: readonly (readonly [what: string, trial: string, sees: string])[] = [
  ['that cannot be read', '95', 'giá trị “95” của “thu”'],
  ['of a target below zero', '2021-12.chi-tieu-tat-ca_viec_-5', 'giá trị “2021-12.chi-tieu-tat-ca_viec_-5” của “thu”'],
  ['of another year', '2020-12.chi-tieu-tat-ca_viec_95', refused('phần thử là của năm 2020, không phải năm đang xem')],
  [
    'of a target beyond 100 %',
    '2021-12.chi-tieu-tat-ca_viec_101',
    refused('chỉ tiêu về việc 101% cho mọi đơn vị: chỉ tiêu phải từ 0 đến 100%'),
  ],
  [
    'of a unit that is not there',
    '2021-12.chi-tieu_khong-co_tien_50',
    refused('chỉ tiêu về tiền của khong-co 50%: không có đơn vị “khong-co”'),
  ],
  ['of half a case', '2021-12.xong-them_song-lo_viec_0.5', 'cần một số nguyên, từ 0 trở lên'],
];
const tried: readonly Fault[] = [
  ...trials.map(([what, trial, sees]) => ({
    what: `a link with a trial ${what}`,
    path: `?thu=${trial}`,
    sees: [sees, 'Vượt cả hai chỉ tiêu được giao năm 2021'],
    never: ['(số liệu thử)'],
  })),
  {
    what: 'a link with a trial whose script does not come',
    path: '?thu=2021-12.chi-tieu-tat-ca_viec_95',
    arrange: (page) => page.route('**/TrialNotice-*.js', (route) => route.abort()),
    sees: ['Chưa tải được phần này'],
    never: ['Vượt cả hai chỉ tiêu'],
    browserSays: resourceFailed,
  },
];
const named: readonly Fault[] = told.map(([what, path, sees]) => ({
  what: `a link with ${what}`,
  path,
  sees: [sees, 'số liệu minh họa'],
}));

export const list: FaultList = {
  title: 'Links that are wrong or hostile',
  withoutDrawings: true,
  faults: [...walked, ...marked, ...named, ...tried],
};
