import type { Measure } from '../../../domain/measures.ts';

/** What measures mean, how rates are read, what breaks a series. Names and formulas are those of the figures themselves. */
export const vi = {
  statYear: {
    title: 'Năm thống kê và kỳ báo cáo',
    text: 'Năm thống kê N tính từ 01/10 năm N − 1 đến hết 30/09 năm N. Một năm có 12 kỳ: 1, 2, … 12 tháng, kỳ nào cũng bắt đầu từ 01/10, nên mọi số của báo cáo là số lũy kế. Số của riêng một tháng là hiệu của hai kỳ liền nhau. “Cùng kỳ” là cùng số tháng của năm trước.',
  },
  kinds: 'Loại số liệu',
  directions: 'Cách nói về độ chính xác',
  directionsText: 'Số không có từ đi kèm là số chính xác. Ngưỡng dưới được làm tròn xuống, ngưỡng trên làm tròn lên.',
  measures: 'Chỉ tiêu thống kê của biểu mẫu',
  measuresText:
    'Một việc là một quyết định thi hành án. Tiền gồm tiền và tài sản quy ra tiền, tính bằng nghìn đồng như trên biểu mẫu.',
  indicators: 'Tỷ lệ và chỉ số',
  indicatorsText:
    'Tỷ lệ của nhiều đơn vị là tỷ số của hai tổng, không phải trung bình của các tỷ lệ. Khi mẫu số bằng 0 thì không áp dụng, không ghi 0 % hay 100 %. Hiệu của hai tỷ lệ tính bằng điểm %.',
  identities: 'Đẳng thức mà mỗi dòng báo cáo phải giữ',
  identitiesText:
    'Đẳng thức nào thiếu một số thì không xét. Dòng không giữ đúng đẳng thức vẫn hiện như đã báo cáo, kèm dấu hỏi.',
  breaks: 'Những chỗ chuỗi số liệu bị ngắt',
  breakItems: {
    classification:
      'Từ báo cáo năm 2020, hoãn khác và tạm đình chỉ được tách khỏi “có điều kiện” và “chưa có điều kiện”; trước đó tổng số phải thi hành chỉ gồm hai phần. Tỷ lệ trước và sau mốc này không so trực tiếp được.',
    forms:
      'Biểu mẫu đổi theo thông tư: 06/2019, 05/2024 (từ 26/07/2024), 05/2026 (từ 01/07/2026). Không nguồn nào cho thấy đẳng thức khác nhau giữa các thông tư.',
    agencies:
      'Từ 01/07/2025, 63 cục và khoảng 700 chi cục được tổ chức lại thành 34 cơ quan cấp tỉnh và 355 phòng khu vực; đơn vị mới báo cáo cả phần của đơn vị trước.',
    vintages:
      'Cùng một năm, số sơ bộ và số báo cáo sau có thể khác nhau. Mỗi con số ở đây giữ theo nguồn và ngày đã dẫn.',
    separateBook:
      'Việc đã chuyển sổ theo dõi riêng không nằm trong tổng số phải thi hành; nhiều hay ít việc chuyển sổ làm thay đổi cả tử và mẫu của các tỷ lệ về án tồn.',
    survey:
      'Chỉ số phán quyết được thi hành nhanh chóng là tỷ lệ doanh nghiệp đồng ý trong điều tra PCI, theo năm dương lịch, không cộng trừ với số liệu thi hành án.',
  },
  counted: { both: 'việc và nghìn đồng', amounts: 'nghìn đồng' },
  meanings: {
    carriedOver: 'Chưa xong ở năm trước, chuyển sang; không kể số đã chuyển sổ theo dõi riêng.',
    newlyAccepted: 'Thụ lý mới từ 01/10, gồm cả nhận ủy thác.',
    entrustedIn: 'Phần thụ lý mới nhận từ cơ quan thi hành án khác.',
    docketed: 'Tất cả đã thụ lý trong kỳ.',
    entrustedOut: 'Chuyển cho cơ quan thi hành án khác; ở nơi nhận là việc mới.',
    withdrawn: 'Quyết định thi hành án bị thu hồi hoặc hủy.',
    takenUp: 'Cơ quan cấp tỉnh rút lên để trực tiếp thi hành.',
    totalToEnforce: 'Phải thi hành trong kỳ; không gồm sổ theo dõi riêng.',
    eligible: 'Đã xác minh là có điều kiện thi hành; mẫu số của tỷ lệ thi hành xong.',
    completed: 'Thi hành xong theo nội dung bản án, quyết định.',
    terminated: 'Chấm dứt việc thi hành; được tính vào tổng số thi hành xong. Khác với tạm đình chỉ.',
    completedTotal: 'Tử số của tỷ lệ thi hành xong.',
    inProgress: 'Có điều kiện và đang thi hành.',
    postponedByAgreement: 'Hoãn do các bên thỏa thuận; vẫn nằm trong số có điều kiện.',
    suspendedForComplaint: 'Tạm dừng thi hành án vì có khiếu nại, tố cáo; nằm trong số có điều kiện.',
    notYetEligible: 'Đã xác minh là chưa có điều kiện thi hành, chưa chuyển sổ.',
    postponedOrSuspended: 'Hoãn vì lý do khác và tạm đình chỉ; đứng riêng với hai loại trên.',
    carriedForward: 'Chưa xong ở cuối kỳ.',
    eligibleCarriedForward: 'Phần chưa xong mà có điều kiện.',
    separateBook: 'Chưa có điều kiện đã lâu, đã xác minh ít nhất hai lần; nằm ngoài tổng số phải thi hành.',
    reduced: 'Nghĩa vụ được miễn hoặc giảm; chỉ có ở số tiền, tính vào tổng số thi hành xong.',
  } satisfies Record<Measure, string>,
  remarks: {
    completion: 'Tỷ lệ chính của ngành; đình chỉ được tính là xong.',
    gap: 'Tính bằng điểm %; dương là vượt.',
    pace: 'Chỉ tiêu nhân với phần đường mà năm trước đã đi được sau cùng số tháng.',
    nation: 'Tỷ lệ của cơ quan trừ tỷ lệ của cả nước, điểm %.',
    change: 'Tỷ lệ kỳ này trừ tỷ lệ cùng kỳ năm trước, điểm %.',
    clearance: '100 % là giải quyết kịp số mới vào (clearance rate của CEPEJ).',
    time: 'Số ngày để giải quyết hết án tồn nếu giữ nhịp của kỳ này (disposition time của CEPEJ).',
    congestion: 'Phần còn tồn trong tất cả những gì có thể giải quyết (CNJ).',
    stock: 'Dương là án tồn tăng.',
    eligibility: 'Giảm khi nhiều việc được xếp vào chưa có điều kiện; khi đó tỷ lệ thi hành xong tăng lên.',
    ofAll: 'Không phụ thuộc cách xếp loại có điều kiện.',
    terminated: 'Phần của tổng số thi hành xong không do thi hành mà có.',
    credit: 'Số cắt ngang trong phần đã xong, không cộng thêm.',
    needed: 'Làm tròn lên số việc nguyên.',
    interval: 'Tỷ lệ của ít việc dao động nhiều: khoảng này là phạm vi dao động ngẫu nhiên 95 %.',
    adjusted: 'Tỷ lệ in ra, đọc theo cách mà việc xếp loại không tự nâng lên được.',
    effect: 'Một phần của thay đổi; các phần cộng lại đúng bằng thay đổi.',
  },
};
