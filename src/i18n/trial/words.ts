import { subject } from '../subject.ts';
import { vi } from './vi.ts';

export const trialWords = subject('i18n/trial', vi);
