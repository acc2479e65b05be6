import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { worker } from '../setup/browser.ts';
import { flatNationHandlers } from './flatNation.ts';
import { heading, plain, renderSite } from './renderSite.tsx';

const kpis = () => screen.getByRole('region', { name: 'Các kết quả chính' });
const chart = (name: RegExp) => screen.findByRole('figure', { name });

describe('the overview without a choice', () => {
  it('answers in its headline, from the reported figures', async () => {
    renderSite();
    await heading('Vượt cả hai chỉ tiêu được giao năm 2021');
    const main = plain(screen.getByRole('main'));
    expect(main).toContain('Toàn tỉnh thi hành xong hơn 5.750 việc');
    expect(main).toContain('tương ứng hơn 157 tỷ đồng');
    expect(main).toContain('vượt chỉ tiêu gần 4 điểm %');
    expect(main).toContain('về việc và hơn 4,8 điểm %');
  });

  it('has both rates, each against what it is held against', async () => {
    renderSite();
    await heading(/Vượt cả hai/);
    const text = plain(kpis());
    expect(text).toContain('hơn 84%');
    expect(text).toContain('chỉ tiêu hơn 80%');
    expect(text).toContain('cả nước 75,82%');
    expect(text).toContain('45,5%');
    expect(text).toContain('chỉ tiêu dưới 40,7%');
    expect(text).toContain('khoảng 6.845 việc');
    expect(text).toContain('hơn 345 tỷ đồng');
  });

  it('tells the smaller facts of the article', async () => {
    renderSite();
    await heading(/Vượt cả hai/);
    const facts = plain(screen.getByRole('main'));
    expect(facts).toContain('90% doanh nghiệp đồng ý, tăng 14 điểm % từ 76% kỳ trước');
    expect(facts).toContain('hạng 2/16 mục thiết chế pháp lý của tỉnh');
    expect(facts).toContain('37 việc, dưới 0,65% số việc xong; hơn 86 tỷ đồng, khoảng 55% số tiền đã thi hành xong');
    expect(facts).toContain('hai kỳ có thể khác nhau');
    expect(facts).toContain('2 việc khó, kéo dài được giải quyết dứt điểm bằng thỏa thuận');
    expect(facts).toContain('Phong trào chuyên đề 2021–2023');
    expect(facts).toContain('triển khai tới 100% cán bộ, công chức');
  });

  it('names the units that need attention', async () => {
    renderSite();
    await heading(/Vượt cả hai/);
    const attention = plain(await screen.findByRole('region', { name: '8 đơn vị cần lưu ý (số liệu minh họa)' }));
    expect(attention).toContain('Tam Đảo thấp hơn chỉ tiêu 1,9 điểm %');
    expect(attention).toContain('Sông Lô thiếu 3 việc');
    expect(attention).toContain('cần 191 của 238 việc, đã xong 188; trong phạm vi dao động ngẫu nhiên');
    expect(attention).toContain('Tam Dương án tồn tăng 15,9%');
    expect(attention).toContain('và 3 mục nữa ở trang Đơn vị');
  });

  it('opens the evidence of a number with source, date and paragraph', async () => {
    const { user } = renderSite();
    await heading(/Vượt cả hai/);
    const [mark] = within(kpis()).getAllByRole('button', { name: /^hơn\s84%, theo công bố/ });
    if (!mark) throw new Error('no mark');
    await user.click(mark);
    const evidence = await screen.findByRole('dialog', { name: 'Nguồn gốc con số' });
    // What it says comes with the code of the panel.
    await expect.poll(() => plain(evidence)).toContain('Kim Ngân, mục Pháp luật, ngày 03/01/2022, đoạn 13');
  });

  it('shows the formula of a derived number with its inputs', async () => {
    const { user } = renderSite();
    await heading(/Vượt cả hai/);
    await user.click(within(kpis()).getByRole('button', { name: /^hơn\s80%, suy ra/ }));
    const dialog = await screen.findByRole('dialog', { name: 'Nguồn gốc con số' });
    await expect.poll(() => plain(dialog)).toContain('− Chênh lệch');
    const evidence = plain(dialog);
    expect(evidence).toContain('Tỷ lệ thi hành xong về việc, Vĩnh Phúc năm 2021 (nguồn 1, đoạn 13) hơn 84%');
    expect(evidence).toContain(
      '− Chênh lệch so với chỉ tiêu về việc, Vĩnh Phúc năm 2021 (nguồn 1, đoạn 13) gần 4 điểm %',
    );
  });

  it('draws every chart live, under a title that is a finding', async () => {
    renderSite();
    for (const title of [
      /Chín trong mười đơn vị đạt chỉ tiêu về việc; Sông Lô chưa đạt/,
      /Đạt chỉ tiêu cả năm trong tháng 9/,
      /Giải quyết hết án tồn cần dưới 132 ngày, cả nước 258 ngày/,
      /Năm 2021 cả nước giảm còn 75,82%, Vĩnh Phúc đạt hơn 84%/,
    ]) {
      const figure = await chart(new RegExp(title.source.replaceAll(' ', '\\s')));
      figure.scrollIntoView();
      await waitFor(() => expect(figure.querySelector('[data-chart="live"] svg')).not.toBeNull(), { timeout: 10_000 });
    }
  });

  it('gives every chart a table with the same rows', async () => {
    const { user } = renderSite();
    const figure = await chart(/Chín trong mười đơn vị/);
    await user.click(within(figure).getByText('Bảng số'));
    const table = await within(figure).findByRole('table');
    expect(within(table).getAllByRole('row')).toHaveLength(11);
    expect(plain(within(table).getByRole('row', { name: /^Sông Lô/ }))).toBe(
      'Sông Lô 79,0% 80,0% −1,0 điểm % 188 việc 238 việc 41,8% 40,7% +1,1 điểm %',
    );
  });

  it('leaves years without a figure empty in words, never zero', async () => {
    const { user } = renderSite();
    const figure = await chart(/Năm 2021 cả nước giảm còn/);
    await user.click(within(figure).getByText('Bảng số'));
    const row = await within(figure).findByRole('row', { name: /^2018/ });
    expect(plain(row)).toBe('2018 chưa có số liệu chưa có số liệu chưa có số liệu chưa có số liệu');
  });
});

describe('choosing', () => {
  it('units recomputes the rates as ratios of sums and says that they are illustrative', async () => {
    const { user } = renderSite();
    await heading(/Vượt cả hai/);
    await user.click(screen.getByRole('button', { name: /Toàn tỉnh/ }));
    await user.click(await screen.findByRole('button', { name: 'Bỏ chọn' }));
    await user.click(screen.getByRole('checkbox', { name: /Sông Lô/ }));
    await user.click(screen.getByRole('checkbox', { name: /Tam Đảo/ }));
    // (188 + 221) of (238 + 274) cases = 79.9 %, not the mean of 79.0 and 80.7.
    await waitFor(() => expect(plain(kpis())).toContain('79,9%'));
    const main = plain(screen.getByRole('main'));
    expect(main).toContain('409 việc trên 512 việc có điều kiện');
    expect(main).toContain('Tam Đảo và Sông Lô, năm 2021: các số tính lại từ báo cáo minh họa');
    expect(main).toContain('(toàn tỉnh, không theo bộ lọc)');
    expect(window.location.search).toBe('?don-vi=tam-dao.song-lo&ky=2021-12&v=1');
  });

  it('finds a unit without accents', async () => {
    const { user } = renderSite();
    await heading(/Vượt cả hai/);
    await user.click(screen.getByRole('button', { name: /Toàn tỉnh/ }));
    await user.type(screen.getByRole('searchbox'), 'tam dao');
    expect(screen.getAllByRole('checkbox')).toHaveLength(1);
    expect(screen.getByRole('checkbox', { name: 'Chi cục THADS huyện Tam Đảo' })).toBeTruthy();
  });

  it('no unit says so and offers the way back', async () => {
    const { user } = renderSite('/?don-vi=khong');
    await heading('Chưa chọn đơn vị nào');
    await user.click(screen.getByRole('button', { name: 'Xem toàn tỉnh' }));
    await heading('Vượt cả hai chỉ tiêu được giao năm 2021');
    expect(window.location.search).toBe('');
  });

  it('the measure changes the charts by unit and by month', async () => {
    const { user } = renderSite();
    await chart(/Chín trong mười đơn vị.*về\sviệc/);
    await user.click(screen.getByRole('radio', { name: 'Tiền' }));
    await chart(/Chín trong mười đơn vị.*về tiền; Tam Đảo chưa đạt/);
    await chart(/Năm 2021 cả nước giảm còn 31,21%, Vĩnh Phúc đạt 45,5%/);
    expect(window.location.search).toContain('do-theo=tien');
  });

  it('the comparison holds everything against the same period of the year before', async () => {
    const { user } = renderSite();
    await heading(/Vượt cả hai/);
    await user.click(screen.getByRole('radio', { name: 'Cùng kỳ' }));
    await heading('Cao hơn cùng kỳ cả về việc lẫn về tiền năm 2021 (số liệu minh họa)');
    expect(plain(kpis())).toContain('cùng kỳ 79,1%');
  });

  it('a part of the year is held against the pace, and not against a whole year of the nation', async () => {
    renderSite('/?ky=2021-06');
    await heading(/sau 6 tháng đầu năm thống kê 2021 \(số liệu minh họa\)$/);
    expect(plain(kpis())).toContain('tiến độ cần đạt');
    expect(plain(kpis())).not.toContain('cả nước');
  });

  it('a year without targets or year before says that it cannot be compared', async () => {
    renderSite('/?ky=2020-12');
    await heading('Chưa có chỉ tiêu để so sánh năm 2020');
    expect(await screen.findByText('Năm này chưa có chỉ tiêu của từng đơn vị.')).toBeTruthy();
  });

  it('walks back and forward through its steps', async () => {
    const { user } = renderSite();
    await heading(/Vượt cả hai/);
    await user.click(screen.getByRole('radio', { name: 'Cùng kỳ' }));
    await heading(/Cao hơn cùng kỳ/);
    window.history.back();
    await heading(/Vượt cả hai/);
    window.history.forward();
    await heading(/Cao hơn cùng kỳ/);
  });

  it('is announced once, politely', async () => {
    const { user } = renderSite();
    await heading(/Vượt cả hai/);
    await user.click(screen.getByRole('radio', { name: 'Tiền' }));
    await waitFor(() =>
      expect(plain(screen.getByRole('main').querySelector('[role=status]'))).toBe(
        'Đang xem toàn tỉnh, năm 2021. Tỷ lệ thi hành xong về tiền: 45,5%.',
      ),
    );
  });
});

describe('a nation of 763 units', () => {
  it('shows the highest and the lowest, says so, and has all of them in the table', async () => {
    worker.use(...flatNationHandlers());
    const { user } = renderSite();
    await heading(/năm 2021( \(số liệu minh họa\))?$/);
    const figure = await screen.findByRole('figure', { name: /trong 763 đơn vị đạt chỉ tiêu về việc/ });
    expect(plain(figure)).toContain('10 đơn vị cao nhất và 10 thấp nhất trong 763');
    await user.click(within(figure).getByText('Bảng số'));
    expect(within(figure).getAllByRole('row')).toHaveLength(201);
    await user.click(within(figure).getByRole('button', { name: 'Hiện thêm 200 hàng (còn 563)' }));
    expect(within(figure).getAllByRole('row')).toHaveLength(401);
    expect(plain(screen.getByRole('region', { name: /đơn vị cần lưu ý/ }))).toContain('mục nữa ở trang Đơn vị');
  });
});

describe('a link', () => {
  it('with an unknown unit and parameter works and names what it dropped', async () => {
    renderSite('/?don-vi=song-lo.ha-noi&mau=xanh');
    await heading(/^Sông Lô: /);
    expect((await screen.findByText(/đã bỏ qua/)).textContent).toBe(
      'Liên kết có phần không hiểu được và đã bỏ qua: mã đơn vị “ha-noi”. Phần còn lại vẫn được áp dụng.',
    );
  });

  it('to an address that leads nowhere offers the way home', async () => {
    const { user } = renderSite('/khong-co');
    await heading('Không có trang này');
    await user.click(screen.getByRole('link', { name: 'Về trang Tổng quan' }));
    await heading(/Vượt cả hai/);
  });
});

describe('preferences', () => {
  it('switch the language of the whole page and its root', async () => {
    const { user } = renderSite();
    await heading(/Vượt cả hai/);
    await user.click(screen.getByRole('button', { name: 'Switch to English' }));
    await screen.findByRole('navigation', { name: 'Pages' });
    expect(document.documentElement.lang).toBe('en');
    expect(screen.getByRole('button', { name: 'Chuyển sang tiếng Việt' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Chuyển sang tiếng Việt' }));
    await heading(/Vượt cả hai/);
  });

  it('switch the theme', async () => {
    const { user } = renderSite();
    await heading(/Vượt cả hai/);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Giao diện' }), 'dark');
    expect(document.documentElement.dataset['theme']).toBe('dark');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Giao diện' }), 'system');
    expect(document.documentElement.dataset['theme']).toBeUndefined();
  });
});
