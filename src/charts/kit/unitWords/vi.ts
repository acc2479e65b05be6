/** Words that several charts of units share. */
export const vi = {
  columns: {
    caseRate: 'Tỷ lệ về việc',
    amountRate: 'Tỷ lệ về tiền',
    caseGap: 'Chênh lệch về việc',
    amountGap: 'Chênh lệch về tiền',
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
  /** Only what lies beyond the outer limit is called out; beyond the inner one the words say where it lies and no more. */
  chanceVerdicts: {
    above: 'cao hơn rõ rệt',
    aboveInner: 'cao hơn, ngoài giới hạn 95%',
    within: 'trong phạm vi dao động ngẫu nhiên',
    belowInner: 'thấp hơn, ngoài giới hạn 95%',
    below: 'thấp hơn rõ rệt',
    unknown: 'chưa so được',
  },
  ends: (each: number, of: number) => `hình vẽ ${each} đơn vị đầu và ${each} đơn vị cuối trong ${of}; bảng số có đủ`,
};
