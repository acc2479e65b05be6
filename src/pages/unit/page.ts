export { unitContent as content } from './content.ts';
export { UnitPage as Page } from './UnitPage.tsx';
