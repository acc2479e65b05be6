import { subject } from '../subject.ts';
import { vi } from './vi.ts';

export const letterheadWords = subject('i18n/letterhead', vi);
