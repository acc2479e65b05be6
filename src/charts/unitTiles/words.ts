import { subject } from '../../i18n/subject.ts';
import { vi } from './vi.ts';

export const unitTilesWords = subject('charts/unitTiles', vi);
