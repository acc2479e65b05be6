export { ComingPage as Page } from './ComingPage.tsx';
