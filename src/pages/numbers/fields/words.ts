import { subject } from '../../../i18n/subject.ts';
import { vi } from './vi.ts';

export const fieldWords = subject('pages/numbers/fields', vi);
