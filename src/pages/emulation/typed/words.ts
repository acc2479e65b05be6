import { subject } from '../../../i18n/subject.ts';
import { vi } from './vi.ts';

export const typedWords = subject('pages/emulation/typed', vi);
