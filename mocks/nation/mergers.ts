/** One of the 34 provinces and cities since 01/07/2025. */
export interface MergedProvince {
  readonly name: string;
  /** The provinces before that it is made of, the one that gave its name first. */
  readonly from: readonly string[];
}

/** The 34 provinces and cities by their official codes, from Hà Nội to Cà Mau. Eleven are what they were. */
export const mergedProvinces: readonly MergedProvince[] = [
  { name: 'Hà Nội', from: ['Hà Nội'] },
  { name: 'Cao Bằng', from: ['Cao Bằng'] },
  { name: 'Tuyên Quang', from: ['Tuyên Quang', 'Hà Giang'] },
  { name: 'Điện Biên', from: ['Điện Biên'] },
  { name: 'Lai Châu', from: ['Lai Châu'] },
  { name: 'Sơn La', from: ['Sơn La'] },
  { name: 'Lào Cai', from: ['Lào Cai', 'Yên Bái'] },
  { name: 'Thái Nguyên', from: ['Thái Nguyên', 'Bắc Kạn'] },
  { name: 'Lạng Sơn', from: ['Lạng Sơn'] },
  { name: 'Quảng Ninh', from: ['Quảng Ninh'] },
  { name: 'Bắc Ninh', from: ['Bắc Ninh', 'Bắc Giang'] },
  { name: 'Phú Thọ', from: ['Phú Thọ', 'Vĩnh Phúc', 'Hòa Bình'] },
  { name: 'Hải Phòng', from: ['Hải Phòng', 'Hải Dương'] },
  { name: 'Hưng Yên', from: ['Hưng Yên', 'Thái Bình'] },
  { name: 'Ninh Bình', from: ['Ninh Bình', 'Hà Nam', 'Nam Định'] },
  { name: 'Thanh Hóa', from: ['Thanh Hóa'] },
  { name: 'Nghệ An', from: ['Nghệ An'] },
  { name: 'Hà Tĩnh', from: ['Hà Tĩnh'] },
  { name: 'Quảng Trị', from: ['Quảng Trị', 'Quảng Bình'] },
  { name: 'Huế', from: ['Thừa Thiên Huế'] },
  { name: 'Đà Nẵng', from: ['Đà Nẵng', 'Quảng Nam'] },
  { name: 'Quảng Ngãi', from: ['Quảng Ngãi', 'Kon Tum'] },
  { name: 'Gia Lai', from: ['Gia Lai', 'Bình Định'] },
  { name: 'Khánh Hòa', from: ['Khánh Hòa', 'Ninh Thuận'] },
  { name: 'Đắk Lắk', from: ['Đắk Lắk', 'Phú Yên'] },
  { name: 'Lâm Đồng', from: ['Lâm Đồng', 'Đắk Nông', 'Bình Thuận'] },
  { name: 'Đồng Nai', from: ['Đồng Nai', 'Bình Phước'] },
  { name: 'Thành phố Hồ Chí Minh', from: ['Thành phố Hồ Chí Minh', 'Bình Dương', 'Bà Rịa - Vũng Tàu'] },
  { name: 'Tây Ninh', from: ['Tây Ninh', 'Long An'] },
  { name: 'Đồng Tháp', from: ['Đồng Tháp', 'Tiền Giang'] },
  { name: 'Vĩnh Long', from: ['Vĩnh Long', 'Bến Tre', 'Trà Vinh'] },
  { name: 'An Giang', from: ['An Giang', 'Kiên Giang'] },
  { name: 'Cần Thơ', from: ['Cần Thơ', 'Sóc Trăng', 'Hậu Giang'] },
  { name: 'Cà Mau', from: ['Cà Mau', 'Bạc Liêu'] },
];

/** The six of them that are cities run by the central government. */
export const mergedCities: readonly string[] = [
  'Hà Nội',
  'Hải Phòng',
  'Huế',
  'Đà Nẵng',
  'Thành phố Hồ Chí Minh',
  'Cần Thơ',
];
