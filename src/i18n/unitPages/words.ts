import { subject } from '../subject.ts';
import { vi } from './vi.ts';

export const unitPageWords = subject('i18n/unitPages', vi);
