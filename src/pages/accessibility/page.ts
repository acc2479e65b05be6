export { AccessibilityPage as Page } from './AccessibilityPage.tsx';
