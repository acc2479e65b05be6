/** Words that only the drawing says: they come with it. */
export const vi = {
  pace: 'tiến độ cần đạt',
  band: 'tiến độ cần đạt và phạm vi dao động ngẫu nhiên',
};
