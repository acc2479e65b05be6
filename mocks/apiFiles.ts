import { apiPathOf } from '../src/data/paths.ts';

const files: Record<string, string> = import.meta.glob('../src/data/**/*.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The files of the JSON data module by their API path: the very ones that the build publishes. */
export const apiFiles: ReadonlyMap<string, string> = new Map(
  Object.entries(files).map(([file, body]) => [apiPathOf(file.replace('../src/data/', '')), body]),
);
