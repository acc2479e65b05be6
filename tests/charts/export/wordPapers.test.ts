import { describe, expect, it } from 'vitest';
import { outChartOf } from '../../../src/charts/export/outChart.ts';
import { annexOf, reportOf } from '../../../src/charts/export/wordPapers.ts';
import type { OutChart } from '../../../src/files/outgoing.ts';
import type { WordReport } from '../../../src/files/wordPaper.ts';
import type { Messages } from '../../../src/i18n/messages.ts';
import { reportContent } from '../../../src/pages/report/content.ts';
import type { View } from '../../../src/url/view.ts';
import { en, vi } from '../../fixtures/languages.ts';
import { letterheadOf } from '../../fixtures/letterhead.ts';
import { outChart } from '../../fixtures/outgoing.ts';
import { sceneOf } from '../../fixtures/scenes.ts';
import { plain } from '../../fixtures/text.ts';
import { datasetOf, lookOf } from '../../fixtures/vinhPhuc.ts';

/** What a clerk gets who exports the report of a view. */
function reportFor(given: Partial<View> = {}, messages: Messages = vi, more: readonly OutChart[] = []): WordReport {
  const look = lookOf(given);
  const scene = sceneOf(look, messages);
  const { headline, cards } = reportContent(look, messages);
  const charts = [
    ...more.map((chart) => ({ chart, drawn: false })),
    ...cards.map((card) => ({ chart: outChartOf(card, scene), drawn: true })),
  ];
  return reportOf(headline, charts, scene, letterheadOf());
}

const textsOf = ({ sections }: WordReport) =>
  sections.map(({ title, blocks }) => [
    title,
    ...blocks.map((block) =>
      block.kind === 'table' ? `[${block.chart.chart.title}]` : plain('text' in block ? (block.text ?? '') : '') || '…',
    ),
  ]);

describe('the report in prose', () => {
  it('names the work and the period as its subject, and the unit where it is about one', () => {
    expect(reportFor().subject).toBe('Kết quả công tác thi hành án dân sự năm 2021');
    expect(reportFor({ period: { statYear: 2021, months: 6 } }).subject).toBe(
      'Kết quả công tác thi hành án dân sự 6 tháng đầu năm thống kê 2021',
    );
    expect(reportFor({ units: ['song-lo'] }).subject).toBe(
      'Kết quả công tác thi hành án dân sự năm 2021 của Chi cục THADS huyện Sông Lô',
    );
    expect(reportFor({ units: ['song-lo', 'tam-dao'] }).subject).toBe(
      'Kết quả công tác thi hành án dân sự năm 2021 của Tam Đảo và Sông Lô',
    );
  });

  it('goes from results by shortcomings and causes to direction and proposals', () => {
    const [results = [], shortcomings, causes, plans] = textsOf(reportFor());
    expect(results.slice(0, 9)).toEqual([
      'I. KẾT QUẢ CÔNG TÁC',
      'Vượt cả hai chỉ tiêu được giao năm 2021.',
      '1. Kết quả thi hành về việc',
      'Tổng số thụ lý 8.060 việc, trong đó năm trước chuyển sang 2.174 việc, mới thụ lý 5.886 việc (số liệu minh họa). ' +
        'Tổng số phải thi hành 7.820 việc, trong đó có điều kiện thi hành 6.845 việc, bằng 87,5% tổng số phải thi hành (số liệu minh họa). ' +
        'Thi hành xong hơn 5.750 việc trên khoảng 6.845 việc có điều kiện, đạt tỷ lệ hơn 84%, vượt chỉ tiêu gần 4 điểm % (chỉ tiêu hơn 80%). ' +
        'So với cùng kỳ năm trước (79,1%), tỷ lệ tăng 4,9 điểm % (số liệu minh họa).',
      '2. Kết quả thi hành về tiền',
      'Tổng số thụ lý 615 tỷ đồng, trong đó năm trước chuyển sang 409 tỷ đồng, mới thụ lý 206 tỷ đồng (số liệu minh họa). ' +
        'Tổng số phải thi hành 599 tỷ đồng, trong đó có điều kiện thi hành 345 tỷ đồng, bằng 57,6% tổng số phải thi hành (số liệu minh họa). ' +
        'Thi hành xong hơn 157 tỷ đồng trên hơn 345 tỷ đồng có điều kiện, đạt tỷ lệ 45,5%, vượt chỉ tiêu hơn 4,8 điểm % (chỉ tiêu dưới 40,7%). ' +
        'So với cùng kỳ năm trước (41,0%), tỷ lệ tăng 4,5 điểm % (số liệu minh họa).',
      '3. Án chuyển kỳ sau',

      'Về việc: chuyển kỳ sau 2.070 việc, giảm 104 việc so với số năm trước chuyển sang; số thi hành xong bằng 97,7% số mới thụ lý (số liệu minh họa).',
      'Về tiền: chuyển kỳ sau 442 tỷ đồng, tăng 32,9 tỷ đồng so với số năm trước chuyển sang; số thi hành xong bằng 76,3% số mới thụ lý (số liệu minh họa).',
    ]);
    expect(results.slice(9, 13)).toEqual([
      '4. Án tín dụng, ngân hàng',
      'Thi hành xong 37 việc, số tiền hơn 86 tỷ đồng.',
      '5. Những điểm số liệu cho thấy',
      'Cao hơn cả nước hơn 8 điểm % về việc, 14 điểm % về tiền; xem mục 1 của Phụ lục.',
    ]);
    expect(shortcomings).toEqual([
      'II. TỒN TẠI, HẠN CHẾ',
      'Hai đơn vị chưa đạt chỉ tiêu năm 2021: Sông Lô về việc, Tam Đảo về tiền (số liệu minh họa).',
      'Tam Đảo: thấp hơn chỉ tiêu 1,9 điểm % về tiền (38,8% so với 40,7%) (số liệu minh họa).',
      'Sông Lô: thấp hơn chỉ tiêu 1,0 điểm % về việc (79,0% so với 80,0%); thiếu 3 việc: cần 191 của 238, đã 188 (số liệu minh họa).',
      'Án tồn: về việc giảm 104 việc, thi hành xong bằng 97,7% số mới thụ lý; về tiền tăng 32,9 tỷ đồng, thi hành xong bằng 76,3% số mới thụ lý (số liệu minh họa).',
      'Tồn tại, hạn chế khác:',
    ]);
    expect(causes).toEqual(['III. NGUYÊN NHÂN', '1. Nguyên nhân khách quan', '…', '2. Nguyên nhân chủ quan', '…']);
    expect(plans).toEqual([
      'IV. PHƯƠNG HƯỚNG, NHIỆM VỤ VÀ ĐỀ XUẤT',
      '1. Phương hướng, nhiệm vụ',
      'Tập trung tổ chức thi hành số có điều kiện chuyển kỳ sau: 1.095 việc, 188 tỷ đồng (số liệu minh họa).',
      'Chỉ đạo, đôn đốc Tam Đảo và Sông Lô khắc phục tồn tại, hạn chế nêu tại Phần II.',
      '…',
      '2. Đề xuất, kiến nghị',
      '…',
    ]);
  });

  it('calls nobody slow whom chance explains, and says what explains it', () => {
    const [results = [], shortcomings = []] = textsOf(reportFor({ period: { statYear: 2021, months: 6 } }));
    expect(results.join('\n')).toContain(
      'cao hơn tiến độ cần đạt khoảng 1,9 điểm % (tiến độ cần đạt khoảng 34,3%; trong phạm vi dao động ngẫu nhiên) (số liệu minh họa).',
    );
    expect(shortcomings[1]).toBe(
      'Về việc, không đơn vị nào chậm so với tiến độ cần đạt ngoài phạm vi dao động ngẫu nhiên.',
    );
  });

  it('says nothing of credit cases where there were none, and numbers on', () => {
    const [results = []] = textsOf(reportFor({ units: ['song-lo'] }));
    expect(results).toContain('4. Những điểm số liệu cho thấy');
    expect(results.join('\n')).not.toContain('Thi hành xong 0 việc');
    expect(results.join('\n')).toContain('Không có án tín dụng, ngân hàng nào xong trong kỳ');
  });

  it('leaves out what is not known, and says that nothing can be judged', () => {
    const [results = [], shortcomings = []] = textsOf(
      reportFor({ period: { statYear: 2020, months: 12 }, comparison: 'yearBefore' }),
    );
    expect(results.join('\n')).not.toContain('So với cùng kỳ');
    expect(shortcomings[1]).toBe('Chưa có số liệu cùng kỳ năm trước để so sánh.');
  });

  it('says of a choice without any report that there are no figures', () => {
    const dataset = datasetOf(2021);
    const bare = { ...dataset, years: { ...dataset.years, current: { ...dataset.years.current, units: [] } } };
    const look = lookOf({ units: [] }, bare);
    const { sections } = reportOf('', [], sceneOf(look, vi), letterheadOf());
    const texts = textsOf({ ...reportFor(), sections });
    expect(texts[0]).toEqual([
      'I. KẾT QUẢ CÔNG TÁC',
      '1. Kết quả thi hành về việc',
      'Chưa có số liệu về việc của kỳ này.',
      '2. Kết quả thi hành về tiền',
      'Chưa có số liệu về tiền của kỳ này.',
    ]);
  });

  it('has the key figures as a table where a page begins with them, and no finding of a table', () => {
    const { native: _, ...rest } = outChart({ slug: 'so-chinh', title: 'Các kết quả chính' });
    const texts = textsOf(reportFor({}, vi, [rest]))[0] ?? [];
    expect(texts[2]).toBe('[Các kết quả chính]');
    expect(texts.join('\n')).not.toContain('Các kết quả chính; xem');
    expect(texts.join('\n')).toContain('về tiền; xem mục 2 của Phụ lục.');
  });

  it('knows all kinds of what it says, and its sources', () => {
    const { kinds, attribution } = reportFor();
    expect([...kinds].sort()).toEqual(['derived', 'illustrative', 'reported']);
    expect(attribution.sources[0]).toContain('[1] ');
  });

  it('says the same in English', () => {
    const report = reportFor({}, en);
    expect(report.subject).toBe('Results of civil judgment enforcement in 2021');
    const texts = textsOf(report).flat();
    expect(texts).toContain('Both assigned targets exceeded in 2021.');
    expect(texts).toContain('Direct Tam Đảo and Sông Lô to remedy the shortcomings named in part II.');
    expect(texts.join('\n')).toContain(
      'a completion rate of more than 84%, nearly 4 points above target (more than 80%).',
    );
  });
});

describe('the annex', () => {
  it('has the charts of the page in their order, under a name of its own', () => {
    const scene = sceneOf(lookOf(), vi);
    const charts = [{ chart: outChart() }];
    const annex = annexOf(charts, scene, letterheadOf());
    expect(annex.subject).toBe('Số liệu và biểu đồ kết quả công tác thi hành án dân sự năm 2021');
    expect(annex.charts).toBe(charts);
    expect([...annex.kinds].sort()).toEqual(['illustrative', 'reported']);
  });
});
