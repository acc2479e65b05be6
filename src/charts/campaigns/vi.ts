import { type DatedEvent, type EventKind, precisionOf } from '../../domain/datedEvents.ts';
import { format, numberWord } from '../../i18n/core/vi.ts';

/** A day, a month or a statistical year, as exactly as it is known. */
function dateText(date: string): string {
  const precision = precisionOf(date);
  if (precision === 'day') return format.date(date);
  if (precision === 'year') return `năm ${date}`;
  const [year, month] = date.split('-');
  return `tháng ${Number(month)}/${year}`;
}

/** Words of the timeline of campaigns and events. */
export const vi = {
  title: (statYear: number, inYear: number, withFigures: number) => {
    if (inYear === 0) return `Năm ${statYear} chưa ghi nhận phong trào, sự kiện nào`;
    const those = `Năm ${statYear}: ${numberWord(inYear)} phong trào, sự kiện`;
    if (withFigures === 0) return `${those}, chưa có kết quả bằng số`;
    return `${those}; ${withFigures === inYear ? 'đều' : numberWord(withFigures)} có kết quả bằng số`;
  },
  subtitle: (place: string) => `Phong trào thi đua, biểu mẫu, luật và tổ chức bộ máy theo thời gian, ${place}`,
  note: 'Vạch rỗng: nguồn chỉ cho biết năm, không cho biết ngày. Màu xanh là hoạt động thi đua, màu xám là thay đổi về biểu mẫu, luật và tổ chức.',
  describe: (name: string, when: string) => `${name}: ${when}.`,
  kinds: {
    theme: 'Chủ đề thi đua',
    pledge: 'Phát động, ký giao ước',
    peakDrive: 'Đợt cao điểm',
    taskForce: 'Tổ công tác',
    campaign: 'Phong trào chuyên đề',
    form: 'Biểu mẫu thống kê',
    law: 'Luật',
    merger: 'Tổ chức bộ máy',
    own: 'Sự kiện của cơ quan',
  } satisfies Record<EventKind, string>,
  when: ({ kind, start, end }: Pick<DatedEvent, 'kind' | 'start' | 'end'>) => {
    if (end !== null) {
      if (precisionOf(start) === 'year' && precisionOf(end) === 'year') return `các năm ${start}–${end}`;
      return `${dateText(start)} đến ${dateText(end)}`;
    }
    return precisionOf(start) === 'year' && kind !== 'theme' ? `${dateText(start)}, không rõ ngày` : dateText(start);
  },
  yearLookedAt: (statYear: number) => `năm thống kê ${statYear}`,
  noFigures: 'không nêu bằng số',
  paragraph: (number: number) => `đoạn ${number}`,
  columns: {
    event: 'Phong trào, sự kiện',
    kind: 'Loại',
    when: 'Thời gian',
    what: 'Kết quả',
    result: 'Số liệu',
    source: 'Nguồn',
  },
};
