import { subject } from '../subject.ts';
import { vi } from './vi.ts';

export const documentWords = subject('i18n/documents', vi);

export type DocumentWords = typeof vi;
