import { subject } from '../../../i18n/subject.ts';
import { vi } from './vi.ts';

export const reasonsWords = subject('charts/kit/reasons', vi);
