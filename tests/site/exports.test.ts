import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, inject, it } from 'vitest';
import { plain } from '../fixtures/text.ts';
import { allLive, newPage, shown, startingWith, untilLive } from './browser.ts';

const site = inject('site');

/** Clicks a button and takes the file that comes of it. */
async function saved(page: Page, button: string) {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 20_000 }),
    page.getByRole('button', { name: startingWith(button) }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

async function openMenu(page: Page, card: string): Promise<void> {
  await page
    .locator(`#${card}`)
    .getByRole('button', { name: /^Tải: / })
    .click();
  await page.getByRole('button', { name: /^PNG/ }).or(page.getByText('chỉ có số liệu')).first().waitFor();
}

const status = (page: Page) => page.locator('[popover]:popover-open [role=status]');

describe('one chart leaves the page', () => {
  it('as files of every kind, with names that tell what they are', async () => {
    const page = await newPage();
    await page.goto(`${site}don-vi/`);
    await untilLive(page);
    await openMenu(page, 'unitRanking');
    const names = [];
    for (const button of [
      'PNG',
      'SVG',
      'Excel (XLSX)',
      'CSV cho Excel tiếng Việt',
      'CSV cho công cụ dữ liệu (ZIP)',
      'PowerPoint, biểu đồ sửa được',
    ]) {
      const { name, bytes } = await saved(page, button);
      names.push(name);
      expect(bytes.length).toBeGreaterThan(500);
    }
    const stem = 'thads_vinh-phuc_xep-hang-don-vi';
    const rest = '10-don-vi_viec_2021-12_v2_vi_minh-hoa';
    expect(names).toEqual([
      `${stem}_${rest}.png`,
      `${stem}_${rest}.svg`,
      `${stem}_${rest}.xlsx`,
      `${stem}_${rest}.csv`,
      `${stem}-du-lieu_${rest}.zip`,
      `${stem}_${rest}.pptx`,
    ]);
    expect(plain(await status(page).innerText())).toBe(`Đã lưu ${names.at(-1)}.`);
  });

  it('with the same rows in table, CSV, XLSX and slide', async () => {
    const page = await newPage();
    await page.goto(site);
    await untilLive(page);
    await page.locator('#unitStanding summary').click();
    await page.locator('#unitStanding tbody tr').first().waitFor();
    const rows = await page
      .locator('#unitStanding tbody tr')
      .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => (cell as HTMLElement).innerText)));
    const shownRates = rows.map(([unit, rate]) => [unit, Number(rate?.replace('%', '').replace(',', '.'))]);
    expect(shownRates[0]).toEqual(['Vĩnh Yên', 85.8]);
    await openMenu(page, 'unitStanding');

    const lines = dataOf((await saved(page, 'CSV cho công cụ dữ liệu (ZIP)')).bytes);
    const rates = lines.filter((line) => line[1] === 'item' && line[3] === 'rate');
    expect(rates.map((line) => [line[2], Math.round(Number(line[9]) * 10) / 10])).toEqual(shownRates);

    const book = (await saved(page, 'Excel (XLSX)')).bytes;
    const sheet = await readSheet(book, 2);
    const found = sheet.filter(([unit]) => shownRates.some(([name]) => name === unit));
    expect(found.map(([unit, rate]) => [unit, Math.round(Number(rate) * 1000) / 10])).toEqual(shownRates);
    expect(JSON.stringify(sheet)).toContain('Số liệu minh họa');

    const slide = unzipSync((await saved(page, 'PowerPoint, biểu đồ sửa được')).bytes);
    const chart = Object.entries(slide).find(([name]) => /ppt\/charts\/chart\d+\.xml$/.test(name))?.[1];
    const series = strFromU8(chart ?? new Uint8Array()).match(/<c:ser>.*?<\/c:ser>/s)?.[0] ?? '';
    const cached = (part: string) =>
      [
        ...(series.match(new RegExp(`<c:${part}>.*?</c:${part}>`, 's'))?.[0] ?? '').matchAll(/<c:v>([^<]*)<\/c:v>/g),
      ].map(([, value]) => value);
    expect(cached('val').map(Number)).toEqual(shownRates.map(([, rate]) => rate));
    expect(cached('cat')).toEqual(shownRates.map(([unit]) => unit));
  });

  it('as numbers alone where no true picture can be drawn', async () => {
    const page = await newPage();
    // Sông Lô had no case of a credit institution.
    await page.goto(`${site}don-vi/song-lo/`);
    await page.locator('#creditShare').waitFor();
    await openMenu(page, 'creditShare');
    expect(await page.getByRole('button', { name: /^PNG/ }).count()).toBe(0);
    expect((await saved(page, 'CSV cho Excel tiếng Việt')).name).toContain('an-tin-dung');
  });

  it('the table of all measures leaves too, sorted and searched as it stands', async () => {
    const page = await newPage();
    await page.goto(`${site}don-vi/`);
    await untilLive(page);
    await page.getByRole('searchbox', { name: 'Tìm trong bảng (không cần dấu)' }).fill('tam');
    await openMenu(page, 'unitTable');
    const { name, bytes } = await saved(page, 'CSV cho công cụ dữ liệu (ZIP)');
    expect(name).toMatch(/_bang-don-vi-loc-tam-du-lieu_2-don-vi-[a-z0-9]{4}_chi-tieu_2021-12_/);
    expect([...new Set(dataOf(bytes).map((line) => line[2]))]).toEqual(['Tam Dương', 'Tam Đảo', 'Cộng 2 đơn vị']);
    await page.getByRole('searchbox', { name: 'Tìm trong bảng (không cần dấu)' }).fill('không có');
    await page.getByRole('button', { name: /^Excel \(XLSX\): / }).click();
    await status(page).getByText('Bảng này chưa có con số nào').waitFor();
  });
});

/** The lines of the numbers in a package for data tools, without the head; no field of these has a comma. */
function dataOf(zip: Uint8Array): readonly (readonly string[])[] {
  const csv = strFromU8(unzipSync(zip)['data.csv'] ?? new Uint8Array());
  return csv
    .trimEnd()
    .split('\r\n')
    .slice(1)
    .map((line) => line.split(','));
}

describe('copying', () => {
  it('puts table and link on the clipboard', async () => {
    const page = await newPage({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.goto(`${site}?don-vi=tam-dao.song-lo&ky=2021-12&v=1`);
    await page.getByRole('heading', { level: 1, name: /^2 đơn vị: / }).waitFor();
    await openMenu(page, 'unitStanding');
    await page.getByRole('button', { name: 'Chép bảng' }).click();
    await status(page).getByText('Đã chép bảng.').waitFor();
    const read = (type: string) =>
      page.evaluate(async (wanted) => {
        const [item] = await navigator.clipboard.read();
        return (await item?.getType(wanted))?.text() ?? '';
      }, type);
    expect(await read('text/plain')).toContain('Sông Lô\t79\t80\t-1\t188\t238');
    expect(await read('text/plain')).toMatch(/^Tiêu đề\t/);
    expect(await read('text/html')).toContain('Số liệu minh họa');
    expect(await read('text/html')).toContain('>79</td>');
    await page.getByRole('button', { name: 'Chép liên kết' }).click();
    await status(page).getByText('Đã chép liên kết.').waitFor();
    expect(await read('text/plain')).toBe(`${page.url()}#unitStanding`);
    await page.getByRole('button', { name: 'Chép hình' }).click();
    await status(page).getByText('Đã chép hình.').waitFor();
  });

  it('over plain HTTP copies what it can, saves the picture instead and says so', async () => {
    const page = await newPage();
    await page.addInitScript(() => {
      Object.defineProperty(window, 'isSecureContext', { value: false });
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.goto(site);
    await untilLive(page);
    await openMenu(page, 'yearPath');
    await page.getByRole('button', { name: 'Chép bảng' }).click();
    await status(page).getByText('Đã chép bảng.').waitFor();
    const { name } = await saved(page, 'Chép hình');
    expect(name).toMatch(/^thads_vinh-phuc_duong-di-trong-nam_.*2021-12_v2_vi_minh-hoa\.png$/);
    await status(page).getByText(`đã lưu thành tệp ${name}`).waitFor();
    await page.evaluate(() => {
      document.execCommand = () => false;
    });
    await page.getByRole('button', { name: 'Chép liên kết' }).click();
    await status(page).getByText('Hãy chọn và chép địa chỉ dưới đây').waitFor();
    expect(await page.getByRole('textbox', { name: 'Chép liên kết' }).inputValue()).toBe(
      `${page.url()}?ky=2021-12&v=1#yearPath`,
    );
  });
});

describe('the panel of files', () => {
  it('stays where it is while files are made, so that a second click meets the same button', async () => {
    const page = await newPage({ acceptDownloads: true });
    await page.goto(site);
    await page.getByRole('button', { name: 'Xuất', exact: true }).click();
    const button = page.getByRole('button', { name: 'Excel: mỗi biểu đồ một trang tính' });
    await button.waitFor();
    await page.getByText('Chọn biểu đồ đưa vào tệp').waitFor();
    const before = await button.boundingBox();
    await Promise.all([page.waitForEvent('download'), button.click()]);
    await page.getByText(/^Đã lưu thads_/).waitFor();
    expect(await button.boundingBox()).toEqual(before);
  });

  it('that is closed goes on with its work, and says at the foot of the window what became of it', async () => {
    const page = await newPage({ acceptDownloads: true });
    await page.goto(site);
    await page.getByRole('button', { name: 'Xuất', exact: true }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Phụ lục Word (DOCX)' }).click();
    await page.keyboard.press('Escape');
    expect((await download).suggestedFilename()).toContain('_phu-luc-tong-quan_');
    await page.getByText(/^Đã lưu thads_vinh-phuc_phu-luc-tong-quan/).waitFor();
    await page.getByRole('button', { name: 'Đóng', exact: true }).click();
    expect(await page.getByText(/^Đã lưu thads_/).count()).toBe(0);
  });

  it('remembers which charts are wanted, and says when none is', async () => {
    const page = await newPage({ acceptDownloads: true });
    await page.goto(site);
    const open = async () => {
      await page.getByRole('button', { name: 'Xuất', exact: true }).click();
      await page.getByText(/^Chọn biểu đồ đưa vào tệp/).click();
    };
    await open();
    const boxes = page.getByRole('group', { name: 'Biểu đồ đưa vào tệp của trang' }).getByRole('checkbox');
    await boxes.first().waitFor();
    const count = await boxes.count();
    expect(count).toBe(5);
    for (let at = 1; at < count; at += 1) await boxes.nth(at).uncheck();
    await page.reload();
    await open();
    expect(await boxes.nth(0).isChecked()).toBe(true);
    expect(await boxes.nth(4).isChecked()).toBe(false);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Excel: mỗi biểu đồ một trang tính' }).click(),
    ]);
    const parts = unzipSync(readFileSync(await download.path()));
    // What the file is, the key figures, and the sources.
    expect(Object.keys(parts).filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name))).toHaveLength(3);
    await boxes.nth(0).uncheck();
    await page.getByRole('button', { name: 'Excel: mỗi biểu đồ một trang tính' }).click();
    await page.getByText('Chưa chọn biểu đồ nào nên không tạo được tệp của trang.').first().waitFor();
  });

  it('makes five slides and a brief of two tables and more by one command', async () => {
    const page = await newPage({ acceptDownloads: true });
    await page.goto(`${site}?ky=2021-06`);
    await page.getByRole('button', { name: 'Xuất', exact: true }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /^Giao ban/ }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('thads_vinh-phuc_giao-ban_10-don-vi_chi-tieu_2021-06_v2_vi_minh-hoa.zip');
    const files = unzipSync(readFileSync(await download.path()));
    const [deck, brief] = ['.pptx', '.docx'].map((end) =>
      unzipSync(Object.entries(files).find(([name]) => name.endsWith(end))?.[1] ?? new Uint8Array()),
    );
    expect(Object.keys(deck ?? {}).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))).toHaveLength(5);
    const text = plain(strFromU8(brief?.['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]+>/g, ' '));
    expect(text).toContain(
      'Từ kỳ trước đến kỳ này số thi hành xong tăng 436 việc, tăng 9,2 tỷ đồng (số liệu minh họa)',
    );
    expect(text).toContain('Không đơn vị nào trong 10 đơn vị lệch quá dao động ngẫu nhiên (số liệu minh họa)');
  });
});

describe('the whole page leaves', () => {
  it('as workbook, slides, report and annex, with every chart', async () => {
    const page = await newPage();
    await page.goto(site);
    await untilLive(page);
    await page.getByRole('button', { name: 'Xuất', exact: true }).click();
    const book = await saved(page, 'Excel: mỗi biểu đồ một trang tính');
    expect(book.name).toBe('thads_vinh-phuc_tong-quan_10-don-vi_viec_chi-tieu_2021-12_v2_vi_minh-hoa.xlsx');
    const sheets = Object.keys(unzipSync(book.bytes)).filter((name) => /xl\/worksheets\/sheet\d+\.xml/.test(name));
    // Information, key figures, four charts, sources.
    expect(sheets).toHaveLength(7);
    const deck = await saved(page, 'PowerPoint: mỗi biểu đồ một trang chiếu');
    const slides = Object.entries(unzipSync(deck.bytes)).filter(([name]) => /ppt\/slides\/slide\d+\.xml$/.test(name));
    expect(slides.length).toBeGreaterThanOrEqual(5);
    expect(slides.some(([, xml]) => strFromU8(xml).includes('Số liệu minh họa'))).toBe(true);
    const report = await saved(page, 'Báo cáo Word (DOCX)');
    const text = plain(strFromU8(unzipSync(report.bytes)['word/document.xml'] ?? new Uint8Array()));
    expect(text).toContain('Vượt cả hai chỉ tiêu được giao năm 2021');
    expect(text).not.toContain('<w:drawing>');
    const annex = await saved(page, 'Phụ lục Word (DOCX)');
    expect(annex.name).toBe('thads_vinh-phuc_phu-luc-tong-quan_10-don-vi_viec_chi-tieu_2021-12_v2_vi_minh-hoa.docx');
    const charts = strFromU8(unzipSync(annex.bytes)['word/document.xml'] ?? new Uint8Array());
    expect(charts.match(/<w:drawing>/g)).toHaveLength(4);
  });

  it('headed and signed as the clerk has set it, also the next time', async () => {
    const page = await newPage();
    await page.goto(site);
    await untilLive(page);
    await page.getByRole('button', { name: 'Xuất', exact: true }).click();
    await page.getByText('Thể thức văn bản Word').click();
    await page.getByLabel('Người ký', { exact: true }).selectOption({ label: 'Cấp phó ký thay (KT.)' });
    await page.getByLabel('Họ tên người ký').fill('Trần Văn A');
    await page.getByText('Đã lưu trên máy này.').waitFor();
    await page.reload();
    await untilLive(page);
    await page.getByRole('button', { name: 'Xuất', exact: true }).click();
    const report = await saved(page, 'Báo cáo Word (DOCX)');
    const text = strFromU8(unzipSync(report.bytes)['word/document.xml'] ?? new Uint8Array());
    for (const said of ['KT. CỤC TRƯỞNG', 'PHÓ CỤC TRƯỞNG', 'Trần Văn A']) expect(text).toContain(`>${said}<`);
    await page.getByText('Thể thức văn bản Word').click();
    expect(await page.getByLabel('Họ tên người ký').inputValue()).toBe('Trần Văn A');
    await page.getByRole('button', { name: 'Dùng lại mặc định' }).click();
    expect(await page.getByLabel('Họ tên người ký').inputValue()).toBe('');
  });

  it('can be stopped while it is made', async () => {
    const page = await newPage();
    await page.goto(site);
    await untilLive(page);
    await page.getByRole('button', { name: 'Xuất', exact: true }).click();
    await page.getByRole('button', { name: 'Phụ lục Word (DOCX)' }).click();
    await page.getByRole('button', { name: 'Dừng' }).click();
    await status(page).getByText('Đã dừng; không có gì được lưu.').waitFor();
  });

  it('that cannot be made says why, and leaves the page as it was', async () => {
    const page = await newPage({ expected: /pptx|ERR_FAILED/ });
    await page.route('**/assets/pptx*.js', (route) => route.abort());
    await page.goto(site);
    await untilLive(page);
    const before = await shown(page, 'h1');
    await page.getByRole('button', { name: 'Xuất', exact: true }).click();
    await page.getByRole('button', { name: 'PowerPoint: mỗi biểu đồ một trang chiếu' }).click();
    await status(page).getByText('chưa tải được phần tạo tệp. Hãy thử lại').waitFor();
    expect(await shown(page, 'h1')).toBe(before);
  });

  it('loads nothing that makes files before it is asked for', async () => {
    const page = await newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(site);
    await allLive(page);
    await page.waitForTimeout(500);
    expect(asked.filter((url) => /pptx|docx|xlsx|universal|picture/i.test(url))).toEqual([]);
  });
});
