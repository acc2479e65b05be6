import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useMemo, useState } from 'react';
import { describe, expect, it } from 'vitest';
import { type Draft, draftOf, tableOfDraft } from '../../../src/domain/emulation/draft.ts';
import { scoringFaults } from '../../../src/domain/emulation/scoringFaults.ts';
import { measuresOfForms } from '../../../src/domain/emulation/scoringProblem.ts';
import { byBasis } from '../../../src/domain/measures.ts';
import type { Messages } from '../../../src/i18n/messages.ts';
import { MessagesContext } from '../../../src/i18n/useMessages.ts';
import { faultSentences } from '../../../src/pages/emulation/table/faultSentences.ts';
import { TableEditor } from '../../../src/pages/emulation/table/TableEditor.tsx';
import { officeTable, threeUnits } from '../../fixtures/emulation.ts';
import { en, vi } from '../../fixtures/languages.ts';

const units = threeUnits.map(({ code }) => [code, code.toUpperCase()] as const);

/** The form as a page has it: what is typed in it comes back, with what is wrong in it. */
function Page({ messages, last }: { readonly messages: Messages; readonly last: { draft: Draft } }) {
  const [draft, setDraft] = useState(last.draft);
  last.draft = draft;
  const faults = useMemo(() => {
    const table = tableOfDraft(draft);
    const context = {
      statYear: 2021,
      formVersion: '06/2019',
      measures: byBasis(measuresOfForms),
      units: threeUnits,
    } as const;
    return faultSentences(scoringFaults(table, context), (code) => code, messages);
  }, [draft, messages]);
  return (
    <MessagesContext value={messages}>
      <TableEditor draft={draft} change={setDraft} faults={faults} units={units} />
    </MessagesContext>
  );
}

function show(messages: Messages = vi) {
  const last = { draft: draftOf(officeTable, ',') };
  render(<Page messages={messages} last={last} />);
  return { user: userEvent.setup(), table: () => tableOfDraft(last.draft) };
}

const part = (name: string | RegExp) => within(screen.getByRole('group', { name }));
const lines = (name: string | RegExp) => part(name).getAllByRole('listitem');
const at = (path: string) => document.querySelector<HTMLInputElement>(`[data-path="${path}"]`) as HTMLInputElement;
const toldAt = (path: string) => {
  const id = at(path).getAttribute('aria-describedby');
  return id === null ? null : document.getElementById(id)?.textContent;
};

describe('the form of a scoring table', () => {
  it('shows every part of the table that it is given, numbers as they are written here', () => {
    show();
    expect(at('title').value).toBe('Bảng chấm điểm năm 2021');
    expect(at('penalties[0].points').value).toBe('0,5');
    expect(lines('Tiêu chí').filter((line) => line.querySelector('[data-path$=".judged"]'))).toHaveLength(3);
    expect(document.querySelectorAll('[aria-invalid]')).toHaveLength(0);
  });

  it('tells at the field what is no number, keeps it, and takes it once it is one', async () => {
    const { user, table } = show();
    const points = at('criteria[0].points');
    await user.clear(points);
    await user.type(points, '4x');
    expect(points.value).toBe('4x');
    expect(toldAt('criteria[0].points')).toBe('Hãy gõ một số, ví dụ 12,5.');
    await user.clear(points);
    await user.type(points, '40,5');
    expect(toldAt('criteria[0].points')).toBeNull();
    expect(table().criteria[0]?.points).toBe(40.5);
    expect(toldAt('total')).toBe(
      'Điểm các tiêu chí cộng lại là 100,50, không phải 100: sửa tổng hoặc sửa điểm từng tiêu chí.',
    );
  });

  it('adds a line with an id that no other has, and takes one away', async () => {
    const { user, table } = show();
    await user.click(screen.getByRole('button', { name: 'Thêm tiêu chí' }));
    expect(table().criteria.map(({ id }) => id)).toEqual(['viec', 'tien', 'ton', 'tieu-chi-1']);
    expect(toldAt('criteria[3].points')).toBe('Hãy gõ một số, ví dụ 12,5.');
    await user.click(screen.getByRole('button', { name: 'Bỏ dòng 1: Tiêu chí' }));
    expect(table().criteria.map(({ id }) => id)).toEqual(['tien', 'ton', 'tieu-chi-1']);
  });

  it('asks for what a scale needs as soon as it is chosen', async () => {
    const { user, table } = show();
    await user.selectOptions(at('criteria[0].scale'), 'tăng dần đều');
    expect(toldAt('criteria[0].scale.full')).toBe('Hãy gõ một số, ví dụ 12,5.');
    await user.type(at('criteria[0].scale.zero'), '70');
    await user.type(at('criteria[0].scale.full'), '85');
    expect(table().criteria[0]?.scale).toEqual({ kind: 'linear', on: 'number', zero: 70, full: 85 });
  });

  it('gives a line a decision of its own, which goes when it is emptied', async () => {
    const { user, table } = show();
    const line = lines('Tiêu chí')[0] as HTMLElement;
    await user.click(within(line).getByText('Theo quyết định khác'));
    await user.type(at('criteria[0].decision.number'), '9/QĐ-CTHADS');
    expect(toldAt('criteria[0].decision.date')).toBe('Chưa ghi ngày quyết định.');
    await user.type(at('criteria[0].decision.date'), '2021-04-01');
    expect(table().criteria[0]?.decision).toEqual({ number: '9/QĐ-CTHADS', date: '2021-04-01' });
    await user.clear(at('criteria[0].decision.number'));
    await user.clear(at('criteria[0].decision.date'));
    expect(table().criteria[0]?.decision).toBeUndefined();
    // Still open for whoever is typing in it.
    expect(at('criteria[0].decision.date').checkVisibility()).toBe(true);
  });

  it('makes a line one of some groups, and says what has to be mended when none is left', async () => {
    const { user, table } = show();
    const line = lines('Tiêu chí')[1] as HTMLElement;
    await user.click(within(line).getByRole('checkbox', { name: 'Mọi cụm' }));
    expect(table().criteria[1]?.groups).toEqual(['khu-1']);
    await user.click(within(line).getByRole('checkbox', { name: 'Khu vực 1' }));
    expect(line.textContent).toContain('Chưa chọn cụm nào: chọn một cụm, hoặc để cho mọi cụm.');
    expect(screen.getByText(/^Cụm Khu vực 1: điểm các tiêu chí cộng lại là 70, không phải 100/)).toBeDefined();
    await user.click(within(line).getByRole('checkbox', { name: 'Mọi cụm' }));
    expect(table().criteria[1]?.groups).toBeUndefined();
  });

  it('puts units into a group, and tells one that stands in two', async () => {
    const { user, table } = show();
    await user.click(screen.getByRole('button', { name: 'Thêm cụm' }));
    await user.type(at('groups[1].name'), 'Khu vực 2');
    const second = lines('Cụm thi đua')[1] as HTMLElement;
    expect(second.parentElement?.textContent).toContain('Cụm chưa có đơn vị nào.');
    await user.click(within(second).getByRole('checkbox', { name: 'C' }));
    expect(table().groups[1]?.units).toEqual(['c']);
    expect(second.textContent).toContain('c đã ở một cụm khác hoặc có hai lần.');
  });

  it('speaks English where the reader does', async () => {
    const { user } = show(en);
    await user.clear(at('decision.date'));
    await user.type(at('decision.date'), '2021-02-30');
    expect(toldAt('decision.date')).toBe('“2021-02-30” is no date; type it as 2021-02-01.');
  });
});
