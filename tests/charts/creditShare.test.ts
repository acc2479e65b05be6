import { describe, expect, it } from 'vitest';
import { states } from '../../src/charts/creditShare/states.ts';
import { en, vi } from '../fixtures/languages.ts';
import { plain } from '../fixtures/text.ts';

const cardOf = (name: string, messages = vi) => states.states.find((state) => state.name === name)?.cardOf(messages);

describe('the share of credit cases', () => {
  it('is told in words where there was none, since empty bars say nothing', () => {
    const none = cardOf('zero');
    expect(none?.title).toBe('Không có án tín dụng, ngân hàng nào xong trong kỳ');
    expect(none?.drawing).toBeUndefined();
    expect(plain(none?.withheld ?? '')).toContain('0 việc trong 188 việc');
    expect(plain(cardOf('zero', en)?.withheld ?? '')).toContain('0 cases of 188 cases');
    expect(none?.table().rows).toHaveLength(2);
  });

  it('is drawn where there was one', () => {
    expect(cardOf('normal')?.withheld).toBeUndefined();
    expect(cardOf('normal')?.drawing).toBeDefined();
  });
});
