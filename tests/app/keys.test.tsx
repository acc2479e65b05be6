import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { heading, plain, renderSite } from './renderSite.tsx';

describe('numbers in a text', () => {
  it('are one stop of the Tab key together, and arrow keys go from one to the next', async () => {
    const { user } = renderSite();
    const title = await heading(/Vượt cả hai/);
    const numbers = [...(title.nextElementSibling?.querySelectorAll('button') ?? [])];
    expect(numbers.map(plain)).toEqual([
      'hơn 5.750 việc',
      'hơn 157 tỷ đồng',
      'gần 4 điểm %',
      'hơn 4,8 điểm %',
      '104 việc',
      '97,7%',
      '32,9 tỷ đồng',
      '76,3%',
    ]);
    numbers[0]?.focus();
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(document.activeElement).toBe(numbers[2]);
    await user.keyboard('{End}{ArrowRight}');
    expect(document.activeElement).toBe(numbers[7]);
    await user.keyboard('{Home}');
    expect(document.activeElement).toBe(numbers[0]);
    // Out of the sentence, into the first rate.
    await user.tab();
    expect(document.activeElement?.getAttribute('aria-label')?.replaceAll('\u00a0', ' ')).toMatch(/^hơn 84%/);
    await user.tab({ shift: true });
    expect(document.activeElement).toBe(numbers[0]);
  });

  it('say by a sign only that they are derived or made up, and a line below the lead says which sign says what', async () => {
    renderSite();
    const title = await heading(/Vượt cả hai/);
    const signs = [...(title.nextElementSibling?.querySelectorAll('button') ?? [])].map(
      (number) => number.querySelector('svg') !== null,
    );
    expect(signs).toEqual([false, false, false, false, true, true, true, true]);
    expect(plain(screen.getByRole('main'))).toContain('số liệu minh họa, không phải số thật');
  });
});
