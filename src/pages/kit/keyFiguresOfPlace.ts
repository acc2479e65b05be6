import type { KeyFigures } from '../../charts/kit/exportContext.ts';
import type { Look } from '../../domain/look.ts';
import type { Messages } from '../../i18n/messages.ts';
import { headline, spokenOf } from './headline.ts';
import type { KeyPart } from './keyFigures/rows.ts';
import { leadOf } from './lead.ts';

/** The key figures of a page about one place, for its files; what makes them comes only then. */
export async function keyFiguresOfPlace(
  look: Look,
  messages: Messages,
  parts: readonly KeyPart[],
): Promise<KeyFigures> {
  const { keyFigures } = await import('./keyFigures/keyFigures.ts');
  const { standings } = look;
  return keyFigures(look, messages, {
    headline: headline(look, messages),
    spoken: spokenOf(look),
    lead: leadOf(look, messages),
    standings,
    parts,
  });
}
