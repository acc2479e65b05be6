export { reportContent as content } from './content.ts';
export { ReportPage as Page } from './ReportPage.tsx';
