import { subject } from '../../../i18n/subject.ts';
import { vi } from './vi.ts';

export const tableWords = subject('pages/emulation/table', vi);
