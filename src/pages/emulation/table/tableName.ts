import type { Decision, ScoringTable } from '../../../domain/emulation/scoringTable.ts';
import type { Messages } from '../../../i18n/messages.ts';
import { nameText } from './nameText.ts';
import { tableWords } from './words.ts';

/** What a table is called, with the decision that it comes from as far as that is typed. Pure. */
export function tableName({ title, decision }: ScoringTable, messages: Messages): string {
  const words = tableWords(messages);
  const name = nameText(title, messages.language).trim() || words.untitled;
  return words.own(name, decision ? decisionName(decision, messages) : '');
}

/** A decision by number and date as far as they are typed; empty where it has no number yet. Pure. */
export function decisionName({ number, date: typed }: Decision, messages: Messages): string {
  const date = typed.trim();
  const written = /^\d{4}-\d{2}-\d{2}$/.test(date) ? messages.format.date(date) : date;
  return number.trim() === '' ? '' : tableWords(messages).decision(number.trim(), written);
}
