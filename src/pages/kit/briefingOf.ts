import type { PageContent } from '../../charts/kit/exportContext.ts';
import type { Look } from '../../domain/look.ts';
import type { Messages } from '../../i18n/messages.ts';

/** What a meeting about the period needs; what makes it comes only then. */
export async function briefingOf(look: Look, messages: Messages): Promise<PageContent> {
  const { briefing } = await import('./briefing/briefing.ts');
  return briefing(look, messages);
}
