import { subject } from '../../../i18n/subject.ts';
import { vi } from './vi.ts';

export const countingWords = subject('pages/numbers/counting', vi);
