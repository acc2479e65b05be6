export { emulationContent as content } from './content.ts';
export { EmulationPage as Page } from './EmulationPage.tsx';
