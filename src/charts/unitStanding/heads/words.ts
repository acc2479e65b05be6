import { subject } from '../../../i18n/subject.ts';
import { vi } from './vi.ts';

export const headWords = subject('charts/unitStanding/heads', vi);
