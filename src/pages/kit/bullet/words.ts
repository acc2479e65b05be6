import { subject } from '../../../i18n/subject.ts';
import { vi } from './vi.ts';

export const bulletWords = subject('pages/kit/bullet', vi);
