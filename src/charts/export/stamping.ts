import type { OutChart } from '../../files/outgoing.ts';
import type { ExportScene } from './outChart.ts';

/**
 * A finished file with its stamp, by which it can be checked when somebody brings it back. One with what was tried out has none:
 * no figure of the site would ever be the same.
 */
export async function withStamp(
  content: Blob | Uint8Array<ArrayBuffer>,
  extension: string,
  charts: readonly OutChart[],
  { page, messages, link, today }: ExportScene,
): Promise<Blob | Uint8Array<ArrayBuffer>> {
  if (charts.some(({ attribution }) => attribution.provenance === 'trial')) return content;
  const { stamped } = await import('../../files/stamp/stamped.ts');
  const { organisation } = page.look.statistics;
  const { id, date } = page.dataVersion;
  return stamped(
    content,
    extension,
    charts,
    {
      version: { id, date },
      own: page.own === true,
      organisation: { code: organisation.code, name: organisation.name[messages.language] },
      view: page.look.selection,
      language: messages.language,
      exportedOn: today,
      link,
    },
    messages,
  );
}
