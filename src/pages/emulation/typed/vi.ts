/** Words of what an office types and keeps. */
export const vi = {
  refused: (title: string, advice: string, fault: string) => `Không dùng được tệp: ${title}. ${fault}${advice}`,
};
