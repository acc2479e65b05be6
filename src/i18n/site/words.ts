import { subject } from '../subject.ts';
import { vi } from './vi.ts';

export const siteWords = subject('i18n/site', vi);
