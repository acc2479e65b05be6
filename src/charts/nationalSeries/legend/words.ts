import { subject } from '../../../i18n/subject.ts';
import { vi } from './vi.ts';

export const legendWords = subject('charts/nationalSeries/legend', vi);
