import { subject } from '../../../i18n/subject.ts';
import { vi } from './vi.ts';

export const keyFiguresWords = subject('pages/kit/keyFigures', vi);
