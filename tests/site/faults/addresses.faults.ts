import type { Page } from 'playwright-core';
import { resourceFailed } from './arrange.ts';
import type { Fault, FaultList } from './fault.ts';

const overview = 'Vượt cả hai chỉ tiêu được giao năm 2021';
const units = 'Hai đơn vị chưa đạt chỉ tiêu năm 2021';
const unit = 'Vĩnh Yên: vượt cả hai chỉ tiêu năm 2021';
const nowhere = 'Không có trang này';
/** The header with its links: the page is more than a sentence. */
const header = 'Tổng quan Đơn vị Thi đua Số liệu Báo cáo';
const noUnit = 'Không có đơn vị “xyz”';

/** What the browser says of an address that the host does not know, and of files that it seeks beside that address. */
const browserSays = /Failed to load resource|Refused to apply style|Failed to load module script/;

const hosts = [
  ['', undefined],
  [' in a folder of the host', 'subPathSite'],
  [' on a host that sends the overview for everything', 'fallbackSite'],
  [' in a folder of such a host', 'fallbackSubPathSite'],
] as const;

/** The same address on every kind of host. */
function everywhere(what: string, path: string, fault: Pick<Fault, 'sees' | 'never' | 'act'>): readonly Fault[] {
  return hosts.map(([where, host]) => ({ what: what + where, path, browserSays, ...(host && { host }), ...fault }));
}

/** Waits until the address ends so, with no doubled slash in it. */
const endsAt = (end: string) => (page: Page) =>
  page.waitForURL(({ pathname, search }) => (pathname + search).endsWith(end) && !pathname.includes('//'));

/** Follows the way home from a page that is not there, once its script has found where that is. */
const home = (page: Page) => page.locator('main a:not([href^="/"])', { hasText: 'Về trang Tổng quan' }).click();

const nothingThere = { sees: [header, nowhere], never: [overview, units] };

/** No script of the site can be had. */
const withoutScripts = (page: Page) => page.route('**/assets/*.js', (route) => route.abort());

export const list: FaultList = {
  title: 'Addresses, and hosts that answer them in their own way',
  withoutDrawings: true,
  faults: [
    ...everywhere('a page without the slash at its end', 'don-vi', { sees: [units], act: endsAt('/don-vi/') }),
    ...everywhere('the page of a unit without the slash, with a choice', 'don-vi/vinh-yen?do-theo=tien&v=1', {
      sees: [unit],
      never: [nowhere, overview],
      act: endsAt('/don-vi/vinh-yen/?do-theo=tien&v=1'),
    }),
    ...everywhere('a page by the name of its file', 'don-vi/index.html', { sees: [units], act: endsAt('/don-vi/') }),
    ...everywhere('the overview by its file in capitals', 'INDEX.HTML', { sees: [overview], never: [nowhere] }),
    ...everywhere('a page after a doubled slash', '/don-vi/', { sees: [units], act: endsAt('/don-vi/') }),
    ...everywhere('a unit between doubled slashes', 'don-vi//vinh-yen//', { sees: [unit], act: endsAt('/vinh-yen/') }),
    ...everywhere('another host after a doubled slash', '/evil.example/don-vi/', nothingThere),
    ...everywhere('a page that is not there', 'xyz', nothingThere),
    ...everywhere('a folder that is not there, and the way home', 'don-vi/xyz/abc/', { sees: [overview], act: home }),
    ...everywhere('a unit that is not there', 'don-vi/xyz/', { sees: [header, noUnit], never: [overview, units] }),
    ...everywhere('a page in capitals', 'DON-VI/', nothingThere),
    ...everywhere('a dot at the end of a page', 'don-vi./', nothingThere),
    ...everywhere('an address that leads out of the site', '..%2f..%2fetc/passwd', nothingThere),
    ...everywhere('an address that cannot be read', 'don-vi/%E0%A4%A', nothingThere),
    {
      what: 'a letter of a page is written as its number',
      path: '%64on-vi/',
      sees: [units],
      act: endsAt('/don-vi/'),
    },
    {
      what: 'the site is one folder too high on a host that sends the overview for everything',
      host: 'fallbackSubPathSite',
      path: '../',
      sees: ['Chưa mở được trang ở địa chỉ này'],
      never: [overview],
      browserSays,
    },
    {
      what: 'no script comes on a host that sends the overview for everything',
      host: 'fallbackSite',
      path: 'don-vi/xyz',
      arrange: withoutScripts,
      sees: ['Chưa mở được trang ở địa chỉ này'],
      never: [overview],
      browserSays,
    },
    {
      what: 'no script comes, in a folder of the host',
      host: 'subPathSite',
      arrange: withoutScripts,
      sees: [overview],
      browserSays: resourceFailed,
    },
    {
      what: 'a page that is not there, without scripts',
      path: 'xyz/abc',
      withoutScript: true,
      sees: [header, nowhere],
      browserSays,
    },
  ],
};
