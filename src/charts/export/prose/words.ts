import { subject } from '../../../i18n/subject.ts';
import { vi } from './vi.ts';

export const proseWords = subject('charts/export/prose', vi);
