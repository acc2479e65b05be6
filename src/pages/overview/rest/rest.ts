/** The rest of the overview as a chunk of its own. */
export { overviewContent } from './content.ts';
export { Rest } from './Rest.tsx';
