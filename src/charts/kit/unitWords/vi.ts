/** Words that several charts of units share. */
export const vi = {
  columns: {
    caseRate: 'Tỷ lệ về việc',
    amountRate: 'Tỷ lệ về tiền',
    caseGap: 'Chênh lệch về việc',
    amountGap: 'Chênh lệch về tiền',
    low: 'Cận dưới',
    high: 'Cận trên',
    chance: 'So với mức chung',
    yearBefore: 'Cùng kỳ',
    change: 'So với cùng kỳ',
    added: 'Xong trong tháng',
    addedBefore: 'Cùng tháng năm trước',
    correction: 'Điều chỉnh giảm',
    month: 'Tháng',
    step: 'Bước',
    value: 'Số',
    nation: 'Cả nước',
    target: 'Chỉ tiêu',
  },
  chanceVerdicts: {
    above: 'cao hơn hẳn',
    within: 'trong khoảng ngẫu nhiên',
    below: 'thấp hơn hẳn',
    unknown: 'chưa so được',
  },
  ends: (each: number, of: number) => `vẽ ${each} đơn vị đầu và ${each} đơn vị cuối trong ${of}; bảng số có đủ`,
};
