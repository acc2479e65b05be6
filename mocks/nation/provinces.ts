import { apportion } from '../../src/domain/apportion.ts';
import { makeRandom } from '../generate/random.ts';

/** The seed of all that is made up about the nation. */
export const nationSeed = 63;

/** The 63 provinces and cities of Vietnam before the mergers of 2025, by their official alphabetical order. */
export const provinces: readonly string[] = [
  'An Giang',
  'Bà Rịa - Vũng Tàu',
  'Bạc Liêu',
  'Bắc Giang',
  'Bắc Kạn',
  'Bắc Ninh',
  'Bến Tre',
  'Bình Dương',
  'Bình Định',
  'Bình Phước',
  'Bình Thuận',
  'Cà Mau',
  'Cao Bằng',
  'Cần Thơ',
  'Đà Nẵng',
  'Đắk Lắk',
  'Đắk Nông',
  'Điện Biên',
  'Đồng Nai',
  'Đồng Tháp',
  'Gia Lai',
  'Hà Giang',
  'Hà Nam',
  'Hà Nội',
  'Hà Tĩnh',
  'Hải Dương',
  'Hải Phòng',
  'Hậu Giang',
  'Hòa Bình',
  'Hưng Yên',
  'Khánh Hòa',
  'Kiên Giang',
  'Kon Tum',
  'Lai Châu',
  'Lạng Sơn',
  'Lào Cai',
  'Lâm Đồng',
  'Long An',
  'Nam Định',
  'Nghệ An',
  'Ninh Bình',
  'Ninh Thuận',
  'Phú Thọ',
  'Phú Yên',
  'Quảng Bình',
  'Quảng Nam',
  'Quảng Ngãi',
  'Quảng Ninh',
  'Quảng Trị',
  'Sóc Trăng',
  'Sơn La',
  'Tây Ninh',
  'Thái Bình',
  'Thái Nguyên',
  'Thanh Hóa',
  'Thành phố Hồ Chí Minh',
  'Thừa Thiên Huế',
  'Tiền Giang',
  'Trà Vinh',
  'Tuyên Quang',
  'Vĩnh Long',
  'Vĩnh Phúc',
  'Yên Bái',
];

/** The five of them that are cities run by the central government. */
export const centralCities: readonly string[] = ['Cần Thơ', 'Đà Nẵng', 'Hà Nội', 'Hải Phòng', 'Thành phố Hồ Chí Minh'];

/** Sub-departments of all provinces together, of the smallest province at least, and of the two largest cities. */
const subDepartmentCounts = { all: 700, least: 6, metropolis: 24 } as const;

const metropolises: readonly string[] = ['Hà Nội', 'Thành phố Hồ Chí Minh'];

/** What is made up about one of the 63 provinces: a name is all that is true of it. */
export interface TrialProvince {
  readonly name: string;
  /** How many cases it has beside the other provinces. */
  readonly size: number;
  readonly subDepartments: number;
}

/** The 63 provinces with 6 to 24 sub-departments each, 700 in all: those that are larger have more. Always the same. */
export function trialProvinces(): readonly TrialProvince[] {
  const { all, least, metropolis } = subDepartmentCounts;
  const sizes = provinces.map((name) => {
    const size = makeRandom(nationSeed, name, 'size').between(0.3, 1.7);
    return metropolises.includes(name) ? size + 5 : size;
  });
  const isMetropolis = provinces.map((name) => metropolises.includes(name));
  const given = isMetropolis.map((is) => (is ? metropolis : least));
  const left = all - given.reduce((sum, count) => sum + count, 0);
  const more = apportion(
    left,
    sizes.map((size, index) => (isMetropolis[index] ? 0 : size * size)),
  );
  return provinces.map((name, index) => ({
    name,
    size: sizes[index] ?? 1,
    subDepartments: (given[index] ?? 0) + (more[index] ?? 0),
  }));
}
