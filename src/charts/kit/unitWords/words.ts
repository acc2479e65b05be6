import { subject } from '../../../i18n/subject.ts';
import { vi } from './vi.ts';

export const unitChartWords = subject('charts/kit/unitWords', vi);
