/** Words that only the drawing says: they come with it. */
export const vi = {
  time: 'Thời gian giải quyết ước tính',
  timeOf: 'số ngày của kỳ × chuyển kỳ sau ÷ thi hành xong',
  clearance: 'Số xong so với số mới thụ lý',
  outflow: (rate: string) => `kể cả ủy thác đi, thu hồi, rút lên: ${rate}`,
  accepted: '100% = mới thụ lý',
  change: 'Biến động án tồn',
  changeOf: 'chuyển kỳ sau so với năm trước chuyển sang',
  unchanged: '0 = không đổi',
  ago: (value: string) => `cùng kỳ ${value}`,
};
