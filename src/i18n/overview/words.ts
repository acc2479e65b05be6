import { subject } from '../subject.ts';
import { vi } from './vi.ts';

export const overviewWords = subject('i18n/overview', vi);
