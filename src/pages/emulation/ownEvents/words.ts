import { subject } from '../../../i18n/subject.ts';
import { vi } from './vi.ts';

export const ownEventsWords = subject('pages/emulation/ownEvents', vi);
