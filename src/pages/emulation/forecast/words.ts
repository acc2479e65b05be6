import { subject } from '../../../i18n/subject.ts';
import { vi } from './vi.ts';

export const forecastPageWords = subject('pages/emulation/forecast', vi);
