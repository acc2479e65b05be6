import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { StillToDo } from '../../../src/pages/emulation/stillToDo/StillToDo.tsx';
import { lookOf } from '../../fixtures/vinhPhuc.ts';

const asOf = (months: number) => lookOf({ period: { statYear: 2021, months } });

describe('the section of what is still to be done', () => {
  it('shows a drawing of all together, and each unit in a table that stands open', async () => {
    render(<StillToDo look={asOf(10)} />);
    expect(await screen.findByRole('heading', { name: /^Còn phải thi hành xong/ })).toBeDefined();
    const table = await screen.findByRole('table', { name: /về việc/ });
    expect(table.textContent).toContain('Sông Lô');
    expect(table.textContent).toContain('Tháng 9 năm trước');
    expect(await screen.findByRole('table', { name: /về tiền/ })).toBeDefined();
  });

  it('has words in the place of the drawing when the year is over', async () => {
    render(<StillToDo look={asOf(12)} />);
    expect(
      await screen.findByText('Năm thống kê 2021 đã hết ngày 30/9, không còn tháng nào để làm thêm.'),
    ).toBeDefined();
  });
});
