import { subject } from '../../../i18n/subject.ts';
import { vi } from './vi.ts';

export const sharedWords = subject('charts/kit/words', vi);
