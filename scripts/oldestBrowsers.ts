/**
 * The oldest browsers in which everything works, as Vite's targets: Edge and Chrome of the last four years, the oldest
 * Firefox ESR that comes cheap, and Safari 16.4. README.md says the same; a test holds them together. The build lowers
 * syntax to them, and a test looks that nothing built calls what they do not have (`tests/site/oldestBrowsers.test.ts`).
 */
export const oldestBrowsers = ['chrome108', 'edge108', 'firefox115', 'safari16.4', 'ios16.4'] as const;
