import { subject } from '../subject.ts';
import { vi } from './vi.ts';

export const faultWords = subject('i18n/faults', vi);
