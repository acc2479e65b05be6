import { subject } from '../../i18n/subject.ts';
import { vi } from './vi.ts';

export const yearPathWords = subject('charts/yearPath', vi);
