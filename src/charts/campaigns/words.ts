import { subject } from '../../i18n/subject.ts';
import { vi } from './vi.ts';

export const campaignsWords = subject('charts/campaigns', vi);
