import type { Look } from '../../domain/look.ts';
import type { Messages } from '../../i18n/messages.ts';
import { useUnitTable } from '../../state/unitTable.ts';
import { unitsContent } from './content.ts';

export { UnitsPage as Page } from './UnitsPage.tsx';

/** With the table as the reader has set it. */
export const content = (look: Look, messages: Messages) => unitsContent(look, messages, useUnitTable.getState());
