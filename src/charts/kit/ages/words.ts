import { subject } from '../../../i18n/subject.ts';
import { vi } from './vi.ts';

export const agesWords = subject('charts/kit/ages', vi);
