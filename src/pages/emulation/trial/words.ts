import { subject } from '../../../i18n/subject.ts';
import { vi } from './vi.ts';

export const trialSectionWords = subject('pages/emulation/trial', vi);
