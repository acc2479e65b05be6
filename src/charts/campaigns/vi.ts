import type { EventKind } from '../../domain/datedEvents.ts';
import { numberWord } from '../../i18n/core/vi.ts';

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
  /** The name of an event that no publication tells. */
  own: (name: string) => `${name} (đơn vị tự ghi)`,
  yearLookedAt: (statYear: number) => `năm thống kê ${statYear}`,
  noFigures: 'không nêu bằng số',
  columns: {
    event: 'Phong trào, sự kiện',
    kind: 'Loại',
    when: 'Thời gian',
    what: 'Kết quả',
    result: 'Số liệu',
    source: 'Nguồn',
  },
};
