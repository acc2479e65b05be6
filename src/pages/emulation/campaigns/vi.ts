/** Words around the list of campaigns and events. */
export const vi = {
  title: 'Từng phong trào, sự kiện',
  subtitle: 'Thời gian, kết quả nguồn nêu và nguồn',
  stated: (by: string) => `Đơn vị tự ghi, theo ${by}`,
};
