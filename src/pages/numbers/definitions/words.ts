import { subject } from '../../../i18n/subject.ts';
import { vi } from './vi.ts';

export const definitionWords = subject('pages/numbers/definitions', vi);
