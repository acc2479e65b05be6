import { subject } from '../subject.ts';
import { vi } from './vi.ts';

export const fileTableWords = subject('i18n/fileTables', vi);

export type FileTableWords = typeof vi;
