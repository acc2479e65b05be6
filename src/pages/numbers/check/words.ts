import { subject } from '../../../i18n/subject.ts';
import { vi } from './vi.ts';

export const checkWords = subject('pages/numbers/check', vi);
