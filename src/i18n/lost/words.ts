import { subject } from '../subject.ts';
import { vi } from './vi.ts';

export const lostWords = subject('i18n/lost', vi);
