import { subject } from '../../../i18n/subject.ts';
import { vi } from './vi.ts';

export const ownWords = subject('pages/numbers/own', vi);
