import type { ScoringProblem } from '../../../domain/emulation/scoringProblem.ts';
import type { Typed } from '../../../domain/emulation/scoringTable.ts';
import type { Basis } from '../../../domain/measures.ts';
import { byBasis, list } from '../../../i18n/core/vi.ts';

/** How a problem's values are written, and what units and measures are called. */
export interface FaultWriting {
  readonly number: (value: number) => string;
  readonly unit: (code: string) => string;
  readonly measure: (measure: string) => string;
  readonly name: (name: Typed) => string;
}

/** Words of the editor of the office's own scoring table. */
export const vi = {
  heading: (statYear: number) => `Bảng tiêu chí thi đua năm ${statYear}`,
  none: 'Đơn vị chưa có bảng riêng. Lập bảng theo quyết định của đơn vị, hoặc nhập tệp đã lưu; bảng chỉ nằm trên máy này.',
  own: (title: string, decision: string) => `${title}${decision === '' ? '' : ` (${decision})`}`,
  untitled: 'Bảng chưa đặt tên',
  decision: (number: string, date: string) => `Quyết định số ${number}${date === '' ? '' : `, ngày ${date}`}`,
  faults: (count: number, stops: boolean) =>
    count === 0
      ? 'Bảng đủ và khớp, đang dùng để chấm điểm.'
      : stops
        ? `Còn ${count} chỗ cần sửa; chưa dùng bảng này để chấm điểm.`
        : `Bảng đang dùng để chấm điểm; còn ${count} chỗ nên bổ sung.`,
  begin: 'Lập bảng',
  edit: 'Sửa bảng',
  import: 'Nhập từ tệp',
  export: 'Tải tệp bảng',
  link: 'Liên kết kèm bảng này',
  tooLong: 'Bảng dài quá một liên kết: hãy gửi tệp.',
  notWhole: 'Sửa các ô chưa phải là số rồi mới tải tệp được.',
  remove: 'Bỏ bảng',
  undo: 'Lấy lại bảng vừa bỏ',
  removed: 'Đã bỏ bảng.',
  elsewhere:
    'Bảng này vừa được sửa ở một cửa sổ khác. Những gì gõ tiếp ở đây sẽ thay bảng kia: muốn lấy bảng kia thì tải lại trang, muốn giữ cả hai thì tải tệp bảng ở đây trước.',
  keepsNothing: 'Trình duyệt này không giữ được bảng. Hãy tải tệp trước khi đóng trang.',
  broken: 'Bảng đã giữ trên máy này không đọc được nữa. Nó vẫn được giữ cho tới khi lập hoặc nhập bảng khác.',
  linked: (title: string) =>
    `Liên kết này mang theo một bảng tiêu chí: ${title}. Bảng ấy sẽ thay bảng đang có trên máy này.`,
  linkedBroken: 'Liên kết có kèm một bảng tiêu chí nhưng không đọc được: có thể liên kết đã bị cắt. Hãy xin tệp.',
  take: 'Dùng bảng này',
  about: {
    legend: 'Chung',
    title: 'Tên bảng',
    number: 'Số quyết định',
    date: 'Ngày quyết định (năm-tháng-ngày)',
    statYear: 'Năm thống kê',
    total: 'Tổng điểm của các tiêu chí',
  },
  criteria: 'Tiêu chí',
  bonuses: 'Điểm cộng',
  penalties: 'Điểm trừ',
  grades: 'Xếp loại (loại cao nhất trước)',
  groups: 'Cụm thi đua',
  add: {
    criteria: 'Thêm tiêu chí',
    bonuses: 'Thêm điểm cộng',
    penalties: 'Thêm điểm trừ',
    grades: 'Thêm loại',
    groups: 'Thêm cụm',
    steps: 'Thêm bậc',
  },
  takeAway: (what: string) => `Bỏ ${what}`,
  line: (nth: number) => `dòng ${nth}`,
  name: 'Tên',
  nameHint: 'tự đặt theo nội dung',
  judged: 'Chấm theo',
  basis: 'Tính',
  basisOf: (basis: Basis): string => byBasis(basis),
  count: 'Một số đếm của biểu mẫu',
  measure: 'Số đếm',
  credit: 'Án tín dụng, ngân hàng thi hành xong',
  better: 'Tốt hơn là',
  betterOf: { more: 'nhiều hơn', less: 'ít hơn' },
  yardstick: 'So với',
  yardsticks: { none: 'không so', target: 'chỉ tiêu của đơn vị', fixed: 'một mức chung' },
  value: 'Mức chung',
  points: 'Điểm nhiều nhất',
  scale: 'Cách cho điểm',
  scales: { metOrNot: 'đạt hay chưa đạt', steps: 'theo bậc', linear: 'tăng dần đều' },
  on: 'Đọc theo',
  ons: { number: 'chính con số', distance: 'khoảng cách tới mức so', ofYardstick: '% của mức so' },
  from: 'Từ',
  share: '% số điểm',
  zero: 'Không điểm tại',
  full: 'Trọn điểm tại',
  extraFrom: 'Tính phần vượt quá',
  per: 'Cứ mỗi',
  extraPoints: 'được hoặc bị trừ, điểm',
  most: 'Nhiều nhất, điểm',
  gradeFrom: 'Từ, điểm',
  targetsMet: 'Số tiêu chí phải đạt (nếu có)',
  missedByLessThan: 'Thiếu dưới, % (nếu có)',
  units: 'Đơn vị trong cụm',
  forGroups: 'Dành cho cụm',
  forAll: 'Mọi cụm',
  ownDecision: 'Theo quyết định khác',
  problem: (problem: ScoringProblem, { number, unit, measure, name }: FaultWriting): string => {
    switch (problem.kind) {
      case 'noNumber':
        return 'Hãy gõ một số, ví dụ 12,5.';
      case 'notAbove':
        return `Phải lớn hơn 0, đang là ${number(problem.found)}.`;
      case 'below':
        return `Không được nhỏ hơn 0, đang là ${number(problem.found)}.`;
      case 'year':
        return `Bảng này của năm ${problem.found}, còn đang xem năm ${problem.expected}.`;
      case 'noName':
        return 'Chưa có tên.';
      case 'noDecision':
        return 'Chưa ghi bảng này theo quyết định nào.';
      case 'noDecisionNumber':
        return 'Chưa ghi số quyết định.';
      case 'noDecisionDate':
        return 'Chưa ghi ngày quyết định.';
      case 'impossibleDate':
        return `“${problem.found}” không phải là ngày; hãy gõ như 2021-02-01.`;
      case 'noCriteria':
        return 'Chưa có tiêu chí nào.';
      case 'weights':
        return `${problem.group === null ? 'Điểm các tiêu chí' : `Cụm ${name(problem.group)}: điểm các tiêu chí`} cộng lại là ${number(problem.found)}, không phải ${number(problem.total)}: sửa tổng hoặc sửa điểm từng tiêu chí.`;
      case 'noSuchGroup':
        return 'Dòng này dành cho một cụm đã bỏ: chọn lại cụm, hoặc để cho mọi cụm.';
      case 'forNobody':
        return 'Chưa chọn cụm nào: chọn một cụm, hoặc để cho mọi cụm.';
      case 'idTwice':
        return `Mã “${problem.id}” có hai lần: bỏ một dòng và thêm lại.`;
      case 'noSuchMeasure':
        return `Biểu mẫu theo Thông tư ${problem.formVersion} không có số “${measure(problem.measure)}” ${byBasis(problem.basis)}: chọn nội dung khác.`;
      case 'noYardstick':
        return 'Cách cho điểm này cần một mức so: chọn chỉ tiêu hoặc một mức chung.';
      case 'noTargets':
        return 'Chỉ tỷ lệ thi hành xong có chỉ tiêu: chọn một mức chung.';
      case 'zeroYardstick':
        return 'Đọc theo % thì mức so phải lớn hơn 0.';
      case 'noSteps':
        return 'Chưa có bậc nào.';
      case 'stepsUnsorted':
        return `Các bậc phải đi từ kém đến tốt: ${number(problem.found)} đứng sau ${number(problem.before)}.`;
      case 'sharesFall':
        return `Bậc tốt hơn không được ít điểm hơn: ${number(problem.found)} % đứng sau ${number(problem.before)} %.`;
      case 'share':
        return `Phải từ 0 đến 100 %, đang là ${number(problem.found)} %.`;
      case 'linearFlat':
        return `Không điểm và trọn điểm cùng tại ${number(problem.at)}: hai mức phải khác nhau.`;
      case 'linearReversed':
        return problem.better === 'more'
          ? `Nhiều hơn là tốt hơn, nên trọn điểm (${number(problem.full)}) phải cao hơn không điểm (${number(problem.zero)}).`
          : `Ít hơn là tốt hơn, nên trọn điểm (${number(problem.full)}) phải thấp hơn không điểm (${number(problem.zero)}).`;
      case 'cutOffsOverlap':
        return `Hai loại cùng bắt đầu từ ${number(problem.from)} điểm.`;
      case 'cutOffsUnsorted':
        return `Loại cao nhất phải đứng trước: ${number(problem.from)} đứng sau ${number(problem.before)}.`;
      case 'outOfReach':
        return `Không đơn vị nào tới được ${number(problem.from)} điểm: nhiều nhất là ${number(problem.most)}.`;
      case 'tooManyTargets':
        return `Đòi ${number(problem.found)} tiêu chí đạt, mà chỉ có ${number(problem.most)} tiêu chí có mức so.`;
      case 'emptyGroup':
        return 'Cụm chưa có đơn vị nào.';
      case 'unitTwice':
        return `${unit(problem.unit)} đã ở một cụm khác hoặc có hai lần.`;
      case 'noSuchUnit':
        return `Không có đơn vị “${problem.unit}”.`;
      case 'endedUnit':
        return `${unit(problem.unit)} đã ngừng hoạt động${
          problem.successors.length > 0 ? `; nơi tiếp nhận: ${list(problem.successors.map(unit))}` : ''
        }.`;
    }
  },
};
