import { describe, expect, it } from 'vitest';
import { isNameHead, isNumberHead, namesPeople, readingsOf } from '../../src/import/vocabulary.ts';

const withCondition = 'Có điều kiện thi hành';

describe('the head of a column', () => {
  it.each([
    ['docketed', ['Tổng số giải quyết', 'Tổng số']],
    ['docketed', ['Tổng số thụ lý']],
    ['carriedOver', ['Tổng số giải quyết', 'Chia ra', 'Năm trước chuyển sang (trừ số đã chuyển sổ theo dõi riêng)']],
    ['carriedOver', ['Số cũ']],
    ['newlyAccepted', ['Tổng số giải quyết', 'Chia ra', 'Mới thụ lý']],
    ['entrustedIn', ['Mới thụ lý', 'Trong đó', 'Nhận ủy thác']],
    ['entrustedOut', ['Ủy thác thi hành án']],
    ['withdrawn', ['Thu hồi, hủy quyết định thi hành án']],
    ['takenUp', ['Cục rút lên thi hành']],
    ['totalToEnforce', ['Tổng số phải thi hành']],
    ['eligible', [withCondition, 'Tổng số']],
    ['terminated', [withCondition, 'Chia ra', 'Đình chỉ thi hành án']],
    ['reduced', [withCondition, 'Chia ra', 'Giảm thi hành án']],
    ['inProgress', [withCondition, 'Chia ra', 'Đang thi hành']],
    ['postponedByAgreement', [withCondition, 'Chia ra', 'Hoãn thi hành án theo điểm c khoản 1 Điều 48']],
    ['postponedByAgreement', [withCondition, 'Hoãn THA']],
    ['suspendedForComplaint', [withCondition, 'Chia ra', 'Tạm dừng thi hành án để giải quyết khiếu nại']],
    ['notYetEligible', ['Chưa có điều kiện thi hành (trừ số đã chuyển sổ theo dõi riêng)']],
    ['postponedOther', ['Hoãn thi hành án (trừ điểm c khoản 1 Điều 48)']],
    ['suspended', ['Tạm đình chỉ thi hành án']],
    ['carriedForward', ['Số chuyển kỳ sau']],
    ['carriedForward', ['Chuyển kỳ sau', 'Tổng số']],
    ['eligibleCarriedForward', ['Số chuyển kỳ sau', 'Trong đó', 'Có điều kiện']],
    ['rate', ['Tỷ lệ (%) (xong + đình chỉ)/có điều kiện']],
    ['separateBook', ['Số chưa có điều kiện đã chuyển sổ theo dõi riêng']],
    ['completedTotal', ['Tổng số thi hành xong']],
    ['completed', [withCondition, 'Thi hành xong hoàn toàn']],
    ['docketed', ['Tổng số việc thụ lý']],
    ['entrustedOrWithdrawn', ['Ủy thác đi, thu hồi, hủy quyết định']],
  ] as const)('is %s: %j', (column, path) => {
    expect(readingsOf(path)).toEqual([column]);
  });

  it('leaves two readings of a plain “thi hành xong”', () => {
    expect(readingsOf([withCondition, 'Chia ra', 'Thi hành xong'])).toEqual(['completed', 'completedTotal']);
  });

  it('is read without marks, in capitals and short', () => {
    expect(readingsOf(['UY THAC THA'])).toEqual(['entrustedOut']);
    expect(readingsOf(['Thu hồi, huỷ QĐ'])).toEqual(['withdrawn']);
  });

  it('says nothing where it says nothing', () => {
    expect(readingsOf(['Tổng số'])).toEqual([]);
    expect(readingsOf(['Ghi chú'])).toEqual([]);
    expect(readingsOf([])).toEqual([]);
  });

  it('tells names and running numbers', () => {
    expect(isNameHead(['Tên đơn vị, Chấp hành viên'])).toBe(true);
    expect(isNameHead(['Cơ quan THADS / CHV'])).toBe(true);
    expect(isNameHead(['Đơn vị tính'])).toBe(false);
    expect(isNumberHead(['STT'])).toBe(true);
    expect(isNumberHead(['Tên'])).toBe(false);
  });

  it('of a register of cases names people', () => {
    expect(namesPeople(['Người phải thi hành án'])).toBe(true);
    expect(namesPeople(['Người được thi hành'])).toBe(true);
    expect(namesPeople(['Bản án, quyết định'])).toBe(true);
    expect(namesPeople(['Tổng số phải thi hành'])).toBe(false);
    expect(namesPeople(['Thu hồi, hủy quyết định thi hành án'])).toBe(false);
  });
});
