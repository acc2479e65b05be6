import { subject } from '../subject.ts';
import { vi } from './vi.ts';

export const figureNameWords = subject('i18n/figureNames', vi);
