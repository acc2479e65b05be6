import { subject } from '../../../i18n/subject.ts';
import { vi } from './vi.ts';

export const boardWords = subject('pages/emulation/board', vi);
