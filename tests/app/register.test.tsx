import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { apiFiles } from '../../mocks/apiFiles.ts';
import { worker } from '../setup/browser.ts';
import { heading, plain, renderSite } from './renderSite.tsx';

/** The reports of 2021 as if they had been counted from a register, two numbers of which were corrected after their closing. */
function fromRegister() {
  const file = JSON.parse(apiFiles.get('vinh-phuc/reports/2021.json') ?? '');
  const origin = {
    kind: 'register',
    query: 'forms/06-2019',
    snapshot: '5e'.repeat(32),
    closedAt: '2021-10-02T17:00:00',
    hash: '7a'.repeat(32),
  };
  const [unit, months] = [file.rows.unit[0], file.rows.months[0]];
  const closed = [file.cases.columns.newlyAccepted[0], file.amounts.columns.newlyAccepted[0]];
  const both = <T,>(value: T) => [value, value];
  return {
    ...file,
    origins: file.origins.map(() => origin),
    corrections: {
      ...{ unit: both(unit), months: both(months), basis: ['cases', 'amounts'], measure: both('newlyAccepted') },
      ...{ closed, now: closed.map((value: number) => value + 2), at: both('2020-12-02T17:00:00') },
    },
  };
}

describe('reports from the register', () => {
  const published = () =>
    worker.use(http.get('*/api/v1/vinh-phuc/reports/2021.json', () => HttpResponse.json(fromRegister())));

  it('say how many closed numbers were corrected since, and lead to the list of them', async () => {
    published();
    renderSite('/so-lieu/');
    await heading(/^Toàn bộ số liệu/);
    const main = screen.getByRole('main');
    const link = await screen.findByRole('link', { name: 'Xem các số đã sửa' });
    expect(plain(link.closest('div'))).toContain(
      '2 số của 1 kỳ đã chốt trong năm 2021 đã được sửa trong sổ thụ lý sau khi chốt; các trang vẫn ghi số đã chốt.',
    );
    expect(link.getAttribute('href')).toMatch(/so-lieu\/.*#so-da-sua$/);
    expect(plain(main)).toContain('Báo cáo theo đơn vị và theo tháng được đếm từ sổ thụ lý');
    const rows = within(screen.getByRole('region', { name: 'Bảng: Số đã sửa sau khi chốt' })).getAllByRole('row');
    expect(rows).toHaveLength(3);
    expect(plain(rows[1] ?? null)).toContain('+2');
    expect(plain(rows[2] ?? null)).toMatch(/nghìn đồng.*nghìn đồng.*02\/12\/2020/);
  });

  it('have no such section where nothing was corrected', async () => {
    renderSite('/so-lieu/');
    await heading(/^Toàn bộ số liệu/);
    expect(document.querySelector('#so-da-sua')).toBeNull();
    expect(screen.queryByRole('link', { name: 'Xem các số đã sửa' })).toBeNull();
  });
});
