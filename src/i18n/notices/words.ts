import { subject } from '../subject.ts';
import { vi } from './vi.ts';

export const noticeWords = subject('i18n/notices', vi);
