import type { Figure } from '../../domain/figure.ts';
import type { Messages } from '../../i18n/messages.ts';
import { evidencePanelWords } from './words.ts';

/** A count to its last digit with its unit, money in thousand đồng: for what differs by little. */
export function exactly(
  { value, quantity }: Pick<Figure, 'value' | 'quantity'>,
  messages: Messages,
  signed = false,
): string {
  const { number, signed: withSign } = messages.format;
  const { thousandDong } = evidencePanelWords(messages);
  const text = (signed ? withSign : number)(value);
  return quantity === 'thousandDong' ? `${text}\u00a0${thousandDong}` : text;
}
