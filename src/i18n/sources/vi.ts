import { numberWord } from '../core/vi.ts';

/** Words of the list of sources, and of evidence that quotes one. */
export const vi = {
  intro: (kinds: number) =>
    `Mỗi con số trên trang thuộc một trong ${numberWord(kinds)} loại dưới đây. Bấm dấu cạnh con số để xem nguồn gốc.`,
  files: 'Tệp của cơ quan',
  kinds: {
    reported: 'Theo công bố: in trong một nguồn, kèm ngày và đoạn.',
    imported: 'Nhập từ tệp: đọc từ tệp của cơ quan, kèm tên tệp và ô.',
    derived: 'Suy ra: tính từ các số công bố hoặc nhập từ tệp, kèm công thức.',
    illustrative: 'Minh họa: sinh ra theo quy tắc để thử giao diện, không phải số thật.',
    trial: 'Thử: người đọc tự đặt để xem điều gì sẽ khác, hoặc tính từ số tự đặt; không phải số thật.',
  },
  published: (date: string) => `ngày ${date}`,
  undated: 'không rõ ngày',
  methods: 'Cách tạo số liệu minh họa',
  licenses: 'Giấy phép phần mềm và phông chữ',
};
