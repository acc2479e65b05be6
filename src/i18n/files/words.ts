import { subject } from '../subject.ts';
import { vi } from './vi.ts';

export const fileWords = subject('i18n/files', vi);

export type FileWords = typeof vi;
