export { NumbersPage as Page } from './NumbersPage.tsx';
