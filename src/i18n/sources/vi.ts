import { numberWord } from '../core/vi.ts';

/** Words of the list of sources, and of evidence that quotes one. */
export const vi = {
  intro: (kinds: number) =>
    `Mỗi con số trên trang thuộc một trong ${numberWord(kinds)} loại dưới đây. Bấm dấu cạnh con số để xem nguồn gốc.`,
  files: 'Tệp của cơ quan',
  registers: 'Sổ thụ lý',
  kinds: {
    reported: 'Theo công bố: in trong một nguồn, kèm ngày và đoạn.',
    imported: 'Nhập từ tệp: đọc từ tệp của cơ quan, kèm tên tệp và ô.',
    register:
      'Từ sổ thụ lý: đếm bằng một truy vấn trên sổ thụ lý ở thời điểm chốt kỳ, kèm bản chụp và mã băm để tính lại.',
    derived: 'Suy ra: tính từ các số công bố, nhập từ tệp hoặc đếm từ sổ thụ lý, kèm công thức.',
    illustrative: 'Minh họa: sinh ra theo quy tắc để thử giao diện, không phải số thật.',
    trial: 'Thử: người đọc tự đặt để xem điều gì sẽ khác, hoặc tính từ số tự đặt; không phải số thật.',
  },
  /** What was counted from the register: by which query, of which snapshot, as it stood when. */
  register: (query: string, snapshot: string, closings: string) =>
    `Sổ thụ lý: truy vấn ${query}, bản chụp ${snapshot}, ${closings}`,
  closed: (at: string) => `chốt lúc ${at}`,
  /** Of many closings. */
  closedBetween: (count: number, from: string, to: string) => `${count} lần chốt, từ ${from} đến ${to}`,
  at: (time: string, date: string) => `${time} ngày ${date}`,
  published: (date: string) => `ngày ${date}`,
  undated: 'không rõ ngày',
  methods: 'Cách tạo số liệu minh họa',
  licenses: 'Giấy phép phần mềm và phông chữ',
};
