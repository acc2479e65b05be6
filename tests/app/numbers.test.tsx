import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { apiFiles } from '../../mocks/apiFiles.ts';
import { makeHandlers } from '../../mocks/handlers.ts';
import { worker } from '../setup/browser.ts';
import { flatNationHandlers } from './flatNation.ts';
import { heading, plain, renderSite } from './renderSite.tsx';

const region = (name: string) => screen.getByRole('region', { name: `Bảng: ${name}` });
const names = (of: HTMLElement) => [...of.querySelectorAll('tbody th')].map(plain);
const search = () => screen.getByRole('searchbox', { name: 'Tìm trong mọi bảng (không cần dấu)' });

/** The reports of 2021 as they are, but for the first row, in which nothing is reported. */
function withoutFirstRow() {
  const file = JSON.parse(apiFiles.get('vinh-phuc/reports/2021.json') ?? '');
  for (const block of [file.cases, file.amounts, file.credit]) {
    for (const column of Object.values<(number | null)[]>(block.columns)) column[0] = null;
  }
  return file;
}

describe('the page of all numbers', () => {
  it('says how much there is, and that the reports are illustrative', async () => {
    renderSite('/so-lieu/');
    await heading('Toàn bộ số liệu của Vĩnh Phúc: 72 con số, 26 chỉ tiêu, 120 dòng báo cáo năm 2021');
    expect(plain(screen.getByRole('main'))).toContain('là số liệu minh họa, không phải số thật');
  });

  it('has contents that lead to every section', async () => {
    renderSite('/so-lieu/');
    await heading(/^Toàn bộ số liệu/);
    const links = within(screen.getByRole('navigation', { name: 'Mục lục' })).getAllByRole('link');
    expect(links).toHaveLength(10);
    for (const link of links) {
      const section = document.querySelector(link.getAttribute('href') ?? 'none');
      expect(plain(section?.querySelector('h2') ?? null)).toBe(plain(link));
    }
  });

  it('searches all tables at once, without accents, words in any order', async () => {
    const { user } = renderSite('/so-lieu/');
    await heading(/^Toàn bộ số liệu/);
    // At once: letter by letter all tables would be searched eighteen times.
    await user.click(search());
    await user.paste('phuc vinh tin dung');
    await waitFor(() =>
      expect(names(region('Con số'))).toEqual([
        'Số việc tín dụng, ngân hàng thi hành xong',
        'Số tiền tín dụng, ngân hàng thi hành xong',
        'Số việc tín dụng, ngân hàng thi hành xong',
        'Số tiền tín dụng, ngân hàng thi hành xong',
        'Tỷ trọng án tín dụng, ngân hàng trong số việc thi hành xong',
        'Tỷ trọng án tín dụng, ngân hàng trong số tiền thi hành xong',
      ]),
    );
    expect(screen.queryByRole('region', { name: 'Bảng: Chỉ tiêu' })).toBeNull();
    await user.clear(search());
    await user.type(search(), 'xyz');
    expect(await screen.findByText('Không bảng nào có dòng khớp “xyz”.')).toBeDefined();
  });

  it('opens the evidence of a figure', async () => {
    const { user } = renderSite('/so-lieu/');
    await heading(/^Toàn bộ số liệu/);
    const [mark] = within(region('Con số')).getAllByRole('button', { name: /^hơn.*xem nguồn gốc$/ });
    if (!mark) throw new Error('the figure has no mark');
    await user.click(mark);
    expect(await screen.findByText('Toàn tỉnh thi hành xong hơn 5.750 việc.')).toBeDefined();
  });

  it('opens the reports when asked, by cases or by money as the filter says', async () => {
    const { user } = renderSite('/so-lieu/?ky=2021-12&don-vi=song-lo&v=1');
    await heading(/12 dòng báo cáo năm 2021$/);
    expect(document.querySelectorAll('#bao-cao table')).toHaveLength(0);
    await user.click(screen.getByRole('button', { name: /^Mở bảng báo cáo/ }));
    const rowsOf = (name: string) => [...region(name).querySelectorAll('tbody tr')].map(plain);
    expect(rowsOf('Báo cáo kỳ, việc')).toHaveLength(12);
    expect(rowsOf('Báo cáo kỳ, việc')[11]).toMatch(/^Sông Lô 12 tháng .* 188 .* Số liệu minh họa$/);
    expect(plain(region('Báo cáo kỳ, việc'))).not.toContain('Miễn, giảm');
    await user.click(screen.getByRole('radio', { name: 'Tiền' }));
    expect(plain(region('Báo cáo kỳ, tiền'))).toContain('Miễn, giảm');
    await user.click(screen.getByRole('radio', { name: 'Kỳ này' }));
    expect(rowsOf('Báo cáo kỳ, tiền')).toHaveLength(1);
  });

  it('opens them by the address of their section too', async () => {
    renderSite('/so-lieu/#bao-cao');
    await heading(/^Toàn bộ số liệu/);
    expect(await screen.findByRole('region', { name: 'Bảng: Báo cáo kỳ, việc' })).toBeDefined();
  });

  it('keeps only the rows in sight in the document where there are 9,156 of them', async () => {
    worker.use(...flatNationHandlers());
    const { user } = renderSite('/so-lieu/');
    await heading(/9\.156 dòng báo cáo năm 2021$/);
    await user.click(screen.getByRole('button', { name: /^Mở bảng báo cáo \(9\.156 dòng của 763 đơn vị\)/ }));
    const box = region('Báo cáo kỳ, việc');
    await waitFor(() => expect(box.querySelectorAll('tbody tr').length).toBeGreaterThan(15));
    expect(box.querySelectorAll('tbody tr').length).toBeLessThan(60);
    const [first] = names(box);
    box.scrollTop = 200_000;
    await waitFor(() => expect(names(box)[1]).not.toBe(first));
    expect(names(region('Chỉ tiêu')).length).toBeLessThan(60);
  });

  it('tells what is not reported from zero', async () => {
    worker.use(http.get('*/vinh-phuc/reports/2021.json', () => HttpResponse.json(withoutFirstRow())));
    const { user } = renderSite('/so-lieu/');
    await heading(/119 dòng báo cáo năm 2021$/);
    await user.click(screen.getByRole('button', { name: /^Mở bảng báo cáo/ }));
    const [first, second] = [...region('Báo cáo kỳ, việc').querySelectorAll('tbody tr')];
    expect(plain(first ?? null)).toMatch(/^Cục THADS tỉnh 1 tháng … .* Chưa có báo cáo$/);
    expect(first?.querySelector('td .visuallyHidden')?.textContent).toBe('Chưa có báo cáo');
    expect(plain(second ?? null)).toMatch(/^Cục THADS tỉnh 2 tháng 225 .* 0 .* Số liệu minh họa$/);
  });

  it('shows the fields of the API, made from its schemas', async () => {
    const { user } = renderSite('/so-lieu/');
    await heading(/^Toàn bộ số liệu/);
    await user.click(screen.getByRole('button', { name: 'Mở bảng các trường' }));
    const fields = await screen.findByRole('region', { name: 'Bảng: Tệp báo cáo kỳ' });
    expect(names(fields)).toContain('amounts.columns.reduced[]');
  });

  it('says what could not be had, like every page', async () => {
    worker.use(...makeHandlers('error'));
    renderSite('/so-lieu/');
    expect(await screen.findByRole('button', { name: 'Thử lại' })).toBeDefined();
  });
});
