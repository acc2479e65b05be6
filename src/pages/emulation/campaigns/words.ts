import { subject } from '../../../i18n/subject.ts';
import { vi } from './vi.ts';

export const campaignsPageWords = subject('pages/emulation/campaigns', vi);
