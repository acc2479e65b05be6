import { subject } from '../subject.ts';
import { vi } from './vi.ts';

export const stockWords = subject('i18n/stock', vi);
