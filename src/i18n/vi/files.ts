/** Words of files that leave the page, and of the menu that makes them. */
export const files = {
  directionHeader: (header: string) => `${header}: hơn/gần`,
  units: { case: 'việc', thousandDong: 'nghìn đồng', percent: '%', points: 'điểm %', rank: '' },
};
