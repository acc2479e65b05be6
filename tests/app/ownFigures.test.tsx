import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type OwnData, openOwnData } from '../../src/data/own/store.ts';
import { office, officeReport } from '../fixtures/officeReports.ts';
import { heading, plain, renderSite } from './renderSite.tsx';

/** Another tab of the same browser, in the site's own database. */
let elsewhere: OwnData;

beforeEach(async () => {
  elsewhere = await openOwnData({ toLast: () => undefined });
});

afterEach(async () => {
  const { state } = await elsewhere.overview();
  await elsewhere.deleteAll(state.revision);
  elsewhere.close();
});

async function keep(months: number, completed: readonly [number, number]): Promise<void> {
  const { state } = await elsewhere.overview();
  await elsewhere.change({ offices: [office], reports: [officeReport(months, completed)] }, state.revision);
}

/** The header of the site: another one once the catalog is there, and before those of the page's parts. */
const header = () => screen.getAllByRole('banner')[0] ?? document.body;
const named = (organisation: string) => waitFor(() => expect(plain(header())).toContain(organisation));
const goTo = (page: string) => within(header()).getByRole('link', { name: page });
const notice = async () => plain((await screen.findByText('Số liệu của đơn vị')).closest('p'));

describe("an office's own figures", () => {
  it('are looked at by the address, and named on every page with the ways to them and back', async () => {
    await keep(2, [40, 50]);
    const { user } = renderSite('/?nguon=don-vi');
    await named('Cục THADS tỉnh A');
    expect(await notice()).toContain('Số liệu của đơn vị: nhập từ tệp, chỉ lưu trong trình duyệt này');
    await user.click(goTo('Đơn vị'));
    expect(window.location.pathname + window.location.search).toBe('/don-vi/?nguon=don-vi');
    expect(await notice()).toContain('Xem số liệu đã công bố');
    expect((await screen.findAllByText('Huyện C')).length).toBeGreaterThan(0);
    await user.click(screen.getByRole('link', { name: 'Xem số liệu đã công bố' }));
    await named('Vĩnh Phúc');
    expect(window.location.search).toBe('');
    expect(screen.queryByText('Số liệu của đơn vị')).toBeNull();
  });

  it('change on screen when another tab keeps more, though the published ones were looked at meanwhile', async () => {
    await keep(1, [10, 20]);
    const { user } = renderSite('/don-vi/?nguon=don-vi');
    const table = async () => plain(await screen.findByRole('main'));
    await waitFor(async () => expect(await table()).toContain('12'));
    await user.click(await screen.findByRole('link', { name: 'Xem số liệu đã công bố' }));
    await named('Vĩnh Phúc');
    await keep(3, [77, 20]);
    window.history.back();
    await named('Cục THADS tỉnh A');
    // Of the latest period, since the link names none.
    await waitFor(async () => expect(await table()).toContain('79'));
  });

  it('are missed where nothing is kept: the page says what the link asks for, and where to go', async () => {
    renderSite('/?nguon=don-vi&co-quan=thi-xa-a&ky=2026-05&v=1');
    await heading('Máy này chưa có số liệu của đơn vị');
    const card = screen.getByRole('alert');
    expect(plain(card)).toContain('Liên kết cần số liệu 5 tháng đầu năm thống kê 2026 của cơ quan có mã “thi-xa-a”.');
    expect(within(card).getByRole('link', { name: 'Xem số liệu đã công bố' }).getAttribute('href')).toBe('./');
    expect(within(card).getByRole('link', { name: 'Nhập số liệu của đơn vị' }).getAttribute('href')).toBe('./so-lieu/');
  });

  it('are offered on the published data page where there are any', async () => {
    await keep(1, [10, 20]);
    const { user } = renderSite('/so-lieu/');
    await user.click(await screen.findByRole('link', { name: 'Xem số liệu của đơn vị' }));
    expect(window.location.pathname + window.location.search).toBe('/so-lieu/?nguon=don-vi');
    await named('Cục THADS tỉnh A');
  });

  it.each([
    ['on another page', '/', 1],
    ['where nothing is kept', '/so-lieu/', 0],
  ])('are not offered %s', async (_, address, kept) => {
    if (kept > 0) await keep(kept, [10, 20]);
    renderSite(address);
    await named('Vĩnh Phúc');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(screen.queryByRole('link', { name: 'Xem số liệu của đơn vị' })).toBeNull();
  });
});
