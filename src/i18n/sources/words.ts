import { subject } from '../subject.ts';
import { vi } from './vi.ts';

export const sourceWords = subject('i18n/sources', vi);
