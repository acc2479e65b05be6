import { subject } from '../../i18n/subject.ts';
import { vi } from './vi.ts';

export const standstillWords = subject('charts/standstill', vi);
