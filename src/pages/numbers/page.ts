export { numbersContent as content } from './content.ts';
export { NumbersPage as Page } from './NumbersPage.tsx';
