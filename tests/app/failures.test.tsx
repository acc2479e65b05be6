import { screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { makeHandlers } from '../../mocks/handlers.ts';
import { worker } from '../setup/browser.ts';
import { heading, plain, renderSite } from './renderSite.tsx';

const answer = (file: string, response: () => Response) => http.get(`*/api/v1/${file}`, response);

describe('when data cannot be had, the page says why and what to do', () => {
  it('server error, with a retry that works', async () => {
    worker.use(answer('vinh-phuc/reports/2021.json', () => new HttpResponse(null, { status: 503 })));
    const { user } = renderSite();
    await heading('Máy chủ số liệu báo lỗi');
    expect(plain(screen.getByRole('alert'))).toContain('Tải vinh-phuc/reports/2021.json gặp lỗi 503');
    worker.use(...makeHandlers());
    await user.click(screen.getByRole('button', { name: 'Thử lại' }));
    await heading('Vượt cả hai chỉ tiêu được giao năm 2021');
  });

  it('a missing file', async () => {
    worker.use(answer('catalog.json', () => new HttpResponse(null, { status: 404 })));
    renderSite();
    await heading('Thiếu tệp số liệu');
    expect(screen.getByRole('alert').textContent).toContain('Máy chủ không có catalog.json');
  });

  it('a file that is not JSON', async () => {
    worker.use(answer('vinh-phuc/figures.json', () => new HttpResponse('{"figures": [')));
    renderSite();
    await heading('Tệp số liệu không đọc được');
    expect(screen.getByRole('alert').textContent).toContain('vinh-phuc/figures.json không phải JSON hợp lệ');
  });

  it('a malformed file, with its name and first fault', async () => {
    worker.use(...makeHandlers('malformed'));
    renderSite();
    await heading('Tệp số liệu sai cấu trúc');
    expect(plain(screen.getByRole('alert'))).toContain('vinh-phuc/reports/2021.json');
    expect(plain(screen.getByRole('alert'))).toContain('Lỗi đầu tiên tại cases.columns.completedTotal: còn thiếu');
  });

  it('a file without rows', async () => {
    worker.use(...makeHandlers('empty'));
    renderSite();
    await heading('Tệp số liệu trống');
  });

  it('no network', async () => {
    worker.use(...makeHandlers('offline'));
    renderSite();
    await heading('Không kết nối được máy chủ số liệu');
  });

  it('one bad row: dropped, counted and told, with the rest working', async () => {
    worker.use(...makeHandlers('badRow'));
    renderSite();
    await heading('Vượt cả hai chỉ tiêu được giao năm 2021');
    expect(plain(await screen.findByText(/Đã bỏ/))).toContain(
      'Đã bỏ 1 dòng hỏng trong vinh-phuc/reports/2021.json; phần còn lại vẫn dùng được. rows.months[11]: đang là 13, cần nhiều nhất 12.',
    );
    expect(document.body.textContent).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('a failure in one place keeps the shell and its links', async () => {
    worker.use(...makeHandlers('error'));
    const { user } = renderSite();
    await heading('Máy chủ số liệu báo lỗi');
    await user.click(screen.getByRole('link', { name: 'Báo cáo' }));
    await screen.findByRole('link', { name: 'Báo cáo', current: 'page' });
    await heading('Máy chủ số liệu báo lỗi');
    await user.click(screen.getByRole('link', { name: 'Khả năng tiếp cận' }));
    await heading('Khả năng tiếp cận và góp ý');
  });
});
