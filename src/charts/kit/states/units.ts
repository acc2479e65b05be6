import { normalQuantile } from '../../../domain/chance.ts';
import type { Localised } from '../../../domain/localised.ts';

/** A unit of the states with all that charts need to know of it; whom a figure belongs to is nobody's business here. */
export interface StateUnit {
  readonly unit: string;
  readonly name: Localised;
  /** Cases. */
  readonly completed: number;
  readonly eligible: number;
  /** Percent. */
  readonly caseRate: number;
  readonly amountRate: number;
  /** Rate by cases of the year before, percent. */
  readonly caseRateBefore: number;
}

type Counts = readonly [completed: number, eligible: number, amountRate: number, caseRateBefore: number];

function unitOf(unit: string, name: Localised, [completed, eligible, amountRate, caseRateBefore]: Counts): StateUnit {
  const caseRate = eligible === 0 ? 0 : tenths((completed / eligible) * 100);
  return { unit, name, completed, eligible, caseRate, amountRate, caseRateBefore };
}

/** A number with one decimal. */
export function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}

const same = (name: string): Localised => ({ vi: name, en: name });

/** A province's units on an ordinary day. One misses its target by cases, another by money. */
export const tenUnits: readonly StateUnit[] = [
  unitOf('vinh-yen', same('Vĩnh Yên'), [1266, 1476, 48.3, 80.2]),
  unitOf('phuc-yen', same('Phúc Yên'), [820, 964, 46.2, 79.9]),
  unitOf('binh-xuyen', same('Bình Xuyên'), [696, 822, 44.9, 78.5]),
  unitOf('vinh-tuong', same('Vĩnh Tường'), [763, 905, 47.1, 79.4]),
  unitOf('yen-lac', same('Yên Lạc'), [588, 702, 45.6, 79]),
  unitOf('tam-duong', same('Tam Dương'), [426, 512, 42.3, 84]),
  unitOf('cuc-tinh', { vi: 'Cục THADS tỉnh', en: 'Provincial Department' }, [373, 452, 46.8, 77.1]),
  unitOf('lap-thach', same('Lập Thạch'), [409, 500, 43.5, 76.3]),
  unitOf('tam-dao', same('Tam Đảo'), [221, 274, 38.8, 74.4]),
  unitOf('song-lo', same('Sông Lô'), [188, 238, 41.8, 75.6]),
];

/** Few of them, for what is to be seen in every row: two reach their target and one does not. */
export const threeUnits: readonly StateUnit[] = ['vinh-yen', 'tam-duong', 'song-lo'].flatMap((wanted) =>
  tenUnits.filter(({ unit }) => unit === wanted),
);

/** The longest names of units that there have been, in either language. */
export const longNamedUnits: readonly StateUnit[] = [
  unitOf(
    'ba-ria-vung-tau',
    { vi: 'Cục Bà Rịa - Vũng Tàu trực tiếp', en: 'Bà Rịa - Vũng Tàu Department itself' },
    [1266, 1476, 48.3, 80.2],
  ),
  unitOf(
    'phan-rang',
    { vi: 'Chi cục thành phố Phan Rang - Tháp Chàm', en: 'Phan Rang - Tháp Chàm Sub-department' },
    [820, 964, 46.2, 79.9],
  ),
  unitOf(
    'khu-vuc-19',
    { vi: 'Khu vực 19 - TP Hồ Chí Minh', en: 'Office 19, Hồ Chí Minh City' },
    [696, 822, 38.2, 78.5],
  ),
  unitOf(
    'vinh-yen',
    { vi: 'Phòng Nghiệp vụ và Tổ chức thi hành án', en: 'Enforcement and Professional Affairs' },
    [221, 274, 38.8, 82.4],
  ),
  unitOf('hue', { vi: 'Huế', en: 'Huế' }, [188, 238, 41.8, 75.6]),
];

const provinces = ['Hà Nội', 'TP Hồ Chí Minh', 'Cần Thơ', 'Đồng Tháp', 'Gia Lai', 'Lâm Đồng', 'Nghệ An', 'Thanh Hóa'];

/** Regional offices as many as the nation has, the sizes uneven and the rates around 80 % a little wider than by chance. */
export const manyUnits: readonly StateUnit[] = Array.from({ length: 355 }, (_, at) => {
  const province = provinces[at % provinces.length] ?? '';
  const number = Math.floor(at / provinces.length) + 1;
  const eligible = 60 + Math.round(2400 * between(at, 0.618034) ** 3);
  const spread = 1.4 * normalQuantile(between(at, 0.754878));
  const rate = Math.min(99, Math.max(5, 80 + spread * Math.sqrt((80 * 20) / eligible)));
  const counts: Counts = [
    Math.round((eligible * rate) / 100),
    eligible,
    tenths(44 + 6 * normalQuantile(between(at, 0.569841))),
    tenths(rate - 3 + 2 * normalQuantile(between(at, 0.438579))),
  ];
  const name = { vi: `Khu vực ${number} - ${province}`, en: `Office ${number}, ${province}` };
  return unitOf(`khu-vuc-${at + 1}`, name, counts);
});

/** The n-th of numbers that lie evenly between 0 and 1 without any order to be seen; neither end is among them. */
function between(at: number, step: number): number {
  return ((at + 0.5) * step) % 1;
}
