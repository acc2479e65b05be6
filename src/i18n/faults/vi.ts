/** Words for what is wrong at a place of a file. Keys are the kinds of problem. */
export const vi = {
  problems: {
    missing: () => 'còn thiếu',
    unexpected: (found: string, expected: string) => `đang là ${found}, cần ${expected}`,
    noSuch: (what: 'source' | 'method' | 'figure' | 'origin', id: string) =>
      `dẫn tới ${{ source: 'nguồn', method: 'cách tạo', figure: 'con số', origin: 'nguồn gốc' }[what]} “${id}” không có trong tệp`,
    twice: () => 'trùng với một mục đứng trước',
    length: (found: number, expected: number) => `có ${found} ô, cần ${expected}`,
    notComputable: (inputs: string) => `không tính được từ ${inputs}`,
  },
  fault: (at: string, problem: string) => `${at}: ${problem}`,
  firstFault: (fault: string) => `Lỗi đầu tiên tại ${fault}`,
};
