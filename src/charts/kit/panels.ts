import { lazyPart } from '../../ui/lazyPart.tsx';

/** What opens on demand, and is not needed before. The page fetches all of it once it stands idle. */

export const evidencePanel = lazyPart(async () => (await import('./Evidence.tsx')).Evidence);
export const evidenceList = lazyPart(async () => (await import('./Evidence.tsx')).EvidenceList);
export const chartExports = lazyPart(async () => (await import('../export/ChartExports.tsx')).ChartExports);
export const pageExports = lazyPart(async () => (await import('../export/PageExports.tsx')).PageExports);
export const dataTable = lazyPart(async () => (await import('./DataTable.tsx')).DataTable);
