/** A place on a grid of tiles, from the left upper corner. */
export interface Place {
  readonly column: number;
  readonly row: number;
}

/**
 * The 34 provinces and cities since 01/07/2025 (Resolution 202/2025/QH15 of 12/06/2025), each line a row of tiles from the
 * north to the south, by the codes of their agencies: their names without accents. There is no official grid of tiles:
 * this one keeps neighbours beside each other and coast and border where they are, and no distance means anything.
 * Five columns: six leave a tile on a phone no room for its name.
 */
const lines = [
  'lai-chau lao-cai tuyen-quang cao-bang .',
  'dien-bien son-la phu-tho thai-nguyen lang-son',
  '. . ha-noi bac-ninh quang-ninh',
  '. thanh-hoa ninh-binh hung-yen hai-phong',
  '. nghe-an ha-tinh . .',
  '. . quang-tri hue .',
  '. . . da-nang .',
  '. . . quang-ngai .',
  '. . . gia-lai .',
  '. . . dak-lak khanh-hoa',
  '. tay-ninh dong-nai lam-dong .',
  'an-giang dong-thap thanh-pho-ho-chi-minh . .',
  'ca-mau can-tho vinh-long . .',
].map((line) => line.split(' '));

/** Where each province stands, by its code. */
export const provincePlaces: ReadonlyMap<string, Place> = new Map(
  lines.flatMap((line, row) =>
    line.flatMap((code, column) => (code === '.' ? [] : [[code, { column, row }] as const])),
  ),
);

/** Columns and rows of the grid of provinces. */
export const provinceGrid = { columns: Math.max(...lines.map((line) => line.length)), rows: lines.length } as const;
