import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { worker } from '../setup/browser.ts';
import { flatNationHandlers } from './flatNation.ts';
import { heading, plain, renderSite } from './renderSite.tsx';

const chart = (name: RegExp) => screen.findByRole('figure', { name });
const table = () => within(screen.getByRole('region', { name: /^Mọi chỉ số của/ })).getByRole('table');

describe('the page of the units', () => {
  it('answers who misses what, and says that it is illustrative', async () => {
    renderSite('/don-vi/');
    await heading('Hai đơn vị chưa đạt chỉ tiêu năm 2021: Sông Lô về việc, Tam Đảo về tiền (số liệu minh họa)');
    const main = plain(screen.getByRole('main'));
    expect(main).toContain('Tính chung 10 đơn vị: thi hành xong 84,0% số việc');
    expect(main).toContain('mọi số trên trang này là số liệu minh họa');
  });

  it('draws every chart live, under a title that is a finding', async () => {
    renderSite('/don-vi/');
    await heading(/^Hai đơn vị/);
    for (const name of [
      /đạt cả hai chỉ tiêu/,
      /mức chung rõ rệt/,
      /thấp hơn chỉ tiêu nhiều nhất/,
      /Tháng 9/,
      /so với cùng kỳ; phần làm tăng nhiều nhất/,
    ]) {
      const figure = await chart(name);
      figure.scrollIntoView();
      await waitFor(() => expect(figure.querySelector('[data-chart="live"] svg')).not.toBeNull());
    }
  });

  it('leads from a dot and from a name in the table to the page of the unit', async () => {
    const { user } = renderSite('/don-vi/');
    const figure = await chart(/đạt cả hai chỉ tiêu/);
    figure.scrollIntoView();
    const dot = await within(figure).findByRole('link', { name: /^Tam Đảo: việc 80,7%, tiền 38,8%\.$/ });
    expect(dot.getAttribute('href')).toBe('../don-vi/tam-dao/');
    await user.click(within(table()).getByRole('link', { name: 'Yên Lạc' }));
    await heading('Yên Lạc: vượt cả hai chỉ tiêu năm 2021 (số liệu minh họa)');
    expect(window.location.pathname).toBe('/don-vi/yen-lac/');
  });

  it('tells a change once, politely', async () => {
    const { user } = renderSite('/don-vi/');
    await heading(/^Hai đơn vị/);
    await user.click(screen.getByRole('radio', { name: 'Cùng kỳ' }));
    await waitFor(() =>
      expect(plain(screen.getByRole('main').querySelector('header [role=status]'))).toBe(
        'Đang xem 10 đơn vị, năm 2021. Hai đơn vị thấp hơn cùng kỳ năm 2021: Tam Dương về việc, Lập Thạch về tiền (số liệu minh họa).',
      ),
    );
  });

  it('sorts, searches without accents and adds up what it shows', async () => {
    const { user } = renderSite('/don-vi/');
    await heading(/^Hai đơn vị/);
    const names = () => [...table().querySelectorAll('tbody th')].map(plain);
    expect(names()[0]).toBe('Vĩnh Yên');
    await user.click(within(table()).getByRole('button', { name: 'Đơn vị' }));
    expect(names().slice(0, 3)).toEqual(['Bình Xuyên', 'Cục THADS tỉnh', 'Lập Thạch']);
    await user.type(screen.getByRole('searchbox', { name: /Tìm trong bảng/ }), 'vinh');
    // The department of the province has it in its full name.
    expect(names()).toEqual(['Cục THADS tỉnh', 'Vĩnh Tường', 'Vĩnh Yên']);
    expect(plain(table().querySelector('tfoot'))).toContain('Cộng 3 đơn vị 84,8 +4,8 +4,1 2.402 2.833 828 46,2');
    for (const [wanted, found] of [
      ['yen vinh', 1],
      ['vinh-yen', 1],
      ['chi cục', 9],
    ] as const) {
      await user.clear(screen.getByRole('searchbox', { name: /Tìm trong bảng/ }));
      await user.type(screen.getByRole('searchbox', { name: /Tìm trong bảng/ }), wanted);
      expect(names()).toHaveLength(found);
    }
    await user.clear(screen.getByRole('searchbox', { name: /Tìm trong bảng/ }));
    await user.type(screen.getByRole('searchbox', { name: /Tìm trong bảng/ }), 'khong co');
    await screen.findByText('Không có đơn vị nào khớp “khong co”.');
  });

  it('shows every measure of the forms when asked', async () => {
    const { user } = renderSite('/don-vi/');
    await heading(/^Hai đơn vị/);
    await user.click(screen.getByRole('radio', { name: 'Tất cả' }));
    expect(within(table()).getAllByRole('columnheader').length).toBe(60);
    expect(within(table()).getByRole('columnheader', { name: /^Miễn, giảm tiền, triệu.đồng$/ })).toBeTruthy();
  });

  it('says over each column what it is, and what it counts in', async () => {
    const { user } = renderSite('/don-vi/');
    await heading(/^Hai đơn vị/);
    const heads = () => [...table().querySelectorAll('thead th')].map(plain);
    expect(heads()).toEqual([
      'Đơn vị',
      'chỉ tiêu 80,0% Tỷ lệ xong % về việc',
      'So chỉ tiêu điểm % về việc',
      'So cùng kỳ điểm % về việc',
      'Tổng số thi hành xong, gồm đình chỉ số việc',
      'Có điều kiện thi hành số việc',
      'Chuyển kỳ sau số việc',
      'chỉ tiêu 40,7% Tỷ lệ xong % về tiền',
      'So chỉ tiêu điểm % về tiền',
      'So cùng kỳ điểm % về tiền',
      'Tổng số thi hành xong, gồm đình chỉ tiền, triệu đồng',
      'Có điều kiện thi hành tiền, triệu đồng',
      'Chuyển kỳ sau tiền, triệu đồng',
    ]);
    await user.click(screen.getByRole('radio', { name: 'Tất cả' }));
    expect(heads().filter((head) => !/(việc|tiền|triệu đồng)$/.test(head))).toEqual(['Đơn vị']);
    expect(new Set(heads()).size).toBe(60);
  });

  it('keeps each head over its column when it is scrolled, and the head of the names over the names', async () => {
    const { user } = renderSite('/don-vi/');
    await heading(/^Hai đơn vị/);
    await user.click(screen.getByRole('radio', { name: 'Tất cả' }));
    const scroll = table().parentElement as HTMLElement;
    scroll.style.maxHeight = '20rem';
    scroll.scrollIntoView();
    scroll.scrollTo(700, 60);
    await waitFor(() => expect(scroll.scrollLeft).toBe(700));
    const lefts = (row: string) =>
      [...table().querySelectorAll(`${row}:nth-child(1) > *`)].map((cell) => cell.getBoundingClientRect().left);
    expect(lefts('thead tr')).toEqual(lefts('tbody tr'));
    const { left, top } = scroll.getBoundingClientRect();
    const { bottom } = (table().querySelector('thead') as HTMLElement).getBoundingClientRect();
    const at = (y: number) => plain(document.elementFromPoint(left + 20, y)?.closest('th') ?? null);
    expect(at(bottom - 8)).toBe('Đơn vị');
    expect(at(top + 8)).toBe('Đơn vị');
    expect(at(bottom + 50)).not.toBe('');
  });

  it('has its own words for no unit and for one', async () => {
    const { user } = renderSite('/don-vi/?don-vi=khong');
    await heading('Chưa chọn đơn vị nào');
    await user.click(screen.getByRole('button', { name: 'Xem toàn tỉnh' }));
    await heading(/^Hai đơn vị/);
    await user.click(screen.getByRole('button', { name: /Toàn tỉnh/ }));
    await user.type(screen.getByRole('searchbox', { name: /Tìm đơn vị/ }), 'vinh yen');
    await user.click(screen.getByRole('button', { name: 'Chỉ 1 đơn vị tìm thấy' }));
    await heading('Vĩnh Yên đạt cả hai chỉ tiêu năm 2021 (số liệu minh họa)');
  });
});

describe('the page of one unit', () => {
  it('stands beside target, province, nation and last year, and adds its work up', async () => {
    renderSite('/don-vi/song-lo/');
    await heading('Sông Lô: chưa đạt chỉ tiêu về việc, vượt chỉ tiêu về tiền năm 2021 (số liệu minh họa)');
    const main = plain(screen.getByRole('main'));
    expect(main).toContain('chỉ tiêu 80,0%');
    expect(main).toContain('cả nước 75,82%');
    expect(main).toContain('toàn tỉnh hơn 84%');
    expect(main).toContain('cùng kỳ 67,0%');
    expect(main).toContain('Thụ lý 282 việc, thi hành xong 188 việc, chuyển kỳ sau 89 việc');
    expect(main).toContain('Không có án tín dụng, ngân hàng nào xong trong kỳ');
  });

  it('goes to its neighbours', async () => {
    const { user } = renderSite('/don-vi/song-lo/');
    await heading(/^Sông Lô: /);
    await user.click(screen.getByRole('link', { name: 'Đơn vị trước: Vĩnh Tường' }));
    await heading(/^Vĩnh Tường: /);
  });

  it('explains a code that no unit has', async () => {
    const { user } = renderSite('/don-vi/ha-noi/');
    await heading('Không có đơn vị “ha-noi”');
    await user.click(screen.getByRole('link', { name: 'Tất cả đơn vị' }));
    await heading(/^Hai đơn vị/);
  });

  it('explains a unit that was not there yet, and leads to those before it', async () => {
    const { user } = renderSite('/don-vi/phu-tho/');
    await heading('Thi hành án dân sự tỉnh Phú Thọ không hoạt động trong năm 2021');
    await user.click(screen.getByRole('link', { name: 'Chi cục THADS huyện Tam Đảo' }));
    await heading(/^Tam Đảo: /);
  });
});

describe('a nation of 763 units side by side', () => {
  it('is drawn in a readable form that says so, with a table that holds only what is in sight', async () => {
    worker.use(...flatNationHandlers());
    const { user } = renderSite('/don-vi/');
    await heading(
      /^578 trong 763 đơn vị chưa đạt ít nhất một chỉ tiêu \(\d+ về việc, \d+ về tiền\) năm 2021 \(số liệu minh họa\)$/,
    );
    expect(await chart(/^Chưa đơn vị nào khác mức chung rõ rệt \(số liệu minh họa\)$/)).toBeTruthy();
    expect(plain(screen.getByRole('main'))).toContain(
      'hình vẽ 10 đơn vị đầu và 10 đơn vị cuối trong 763; bảng số có đủ',
    );
    table().scrollIntoView();
    const rows = () => table().querySelectorAll('tbody tr').length;
    await waitFor(() => expect(rows()).toBeGreaterThan(10));
    expect(rows()).toBeLessThan(60);
    expect(table().getAttribute('aria-rowcount')).toBe('765');
    expect(plain(table().querySelector('tfoot'))).toContain(
      'Cộng 763 đơn vị 75,8 ▼ −0,9 −5,6 494.505 652.177 321.149 31,2',
    );
    await user.click(screen.getByRole('button', { name: /^Cả nước \(763 đơn vị\)/ }));
    await screen.findByText('Còn 663 đơn vị nữa: gõ tên để tìm.');
    await user.type(screen.getByRole('searchbox', { name: /Tìm đơn vị/ }), 'ha giang');
    await user.click(screen.getByRole('button', { name: /^Chỉ \d+ đơn vị tìm thấy$/ }));
    await waitFor(() => expect(window.location.search).toContain('don-vi=ha-giang.ha-giang-1'));
  });
});
