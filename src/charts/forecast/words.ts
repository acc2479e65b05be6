import { subject } from '../../i18n/subject.ts';
import { vi } from './vi.ts';

export const forecastWords = subject('charts/forecast', vi);
