import { subject } from '../../../i18n/subject.ts';
import { vi } from './vi.ts';

export const briefingWords = subject('pages/kit/briefing', vi);
