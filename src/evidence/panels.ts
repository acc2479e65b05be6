import { lazyPart } from '../ui/lazyPart.tsx';

/** What opens beside a figure; it comes when it is asked for, or when the page stands idle. */
export const evidencePanel = lazyPart(async () => (await import('./panel/Evidence.tsx')).Evidence);
export const evidenceList = lazyPart(async () => (await import('./panel/Evidence.tsx')).EvidenceList);
