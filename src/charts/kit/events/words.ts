import { subject } from '../../../i18n/subject.ts';
import { vi } from './vi.ts';

export const eventWords = subject('charts/kit/events', vi);
