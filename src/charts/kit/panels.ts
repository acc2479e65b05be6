import { lazyPart } from '../../ui/lazyPart.tsx';

/** What opens on demand, and is not needed before. The page fetches all of it once it stands idle. */

export const chartExports = lazyPart(async () => (await import('../export/ChartExports.tsx')).ChartExports);
export const pageExports = lazyPart(async () => (await import('../export/PageExports.tsx')).PageExports);
export const dataTable = lazyPart(async () => (await import('./DataTable.tsx')).DataTable);
/** Draws a chart live in the place of its still. */
export const liveStage = lazyPart(async () => (await import('./LiveStage.tsx')).LiveStage);
