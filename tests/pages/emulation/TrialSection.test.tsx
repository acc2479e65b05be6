import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useMemo, useState } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Messages } from '../../../src/i18n/messages.ts';
import { MessagesContext } from '../../../src/i18n/useMessages.ts';
import { TrialSection } from '../../../src/pages/emulation/trial/TrialSection.tsx';
import { appliedTrial } from '../../../src/pages/kit/trial/appliedTrial.ts';
import { useTrialDraft } from '../../../src/state/trialDraft.ts';
import { readTrial } from '../../../src/url/trial.ts';
import type { View } from '../../../src/url/view.ts';
import { plain } from '../../app/renderSite.tsx';
import { en, vi } from '../../fixtures/languages.ts';
import { datasetOf, viewOf } from '../../fixtures/vinhPhuc.ts';

/** The section as a page has it: what it changes in the view comes back as the dataset. */
function Page({ given, messages }: { readonly given: Partial<View>; readonly messages: Messages }) {
  const [view, setView] = useState(() => viewOf(given));
  const dataset = useMemo(() => {
    const untried = datasetOf(view.period.statYear);
    const applied = view.trial === undefined ? undefined : appliedTrial(untried, readTrial(view.trial), messages);
    return applied?.kind === 'tried' ? applied.dataset : untried;
  }, [view, messages]);
  const change = (part: Partial<View>) => setView({ ...view, ...part });
  const state = { view, change, dropped: [], search: '', searchOf: () => '' };
  return (
    <MessagesContext value={messages}>
      <TrialSection dataset={dataset} state={state} />
      <data value="">{view.trial ?? 'none'}</data>
    </MessagesContext>
  );
}

function show(given: Partial<View> = {}, messages: Messages = vi) {
  render(<Page given={given} messages={messages} />);
  return userEvent.setup();
}

const field = (name: string | RegExp) => screen.getByLabelText(name);
const link = () => document.querySelector('data')?.textContent;
const rows = (): Record<string, string[]> =>
  Object.fromEntries(
    [...document.querySelectorAll('tbody tr')].map((row) => {
      const [name, before, after] = [...row.children].map(plain);
      return [name, [before, after]];
    }),
  );

beforeEach(() => useTrialDraft.setState(useTrialDraft.getInitialState()));

describe('a trial', () => {
  it('of 95 for everybody reaches the whole, by the keyboard alone', async () => {
    const user = show({ period: { statYear: 2021, months: 8 } });
    field('Chỉ tiêu (%)').focus();
    await user.keyboard('95{Enter}');
    expect(link()).toBe('2021-08.chi-tieu-tat-ca_viec_95');
    expect(rows()['Vĩnh Phúc: chỉ tiêu về việc']).toEqual(['hơn 80%', '95,0%']);
    const aMonth = rows()['Vĩnh Phúc: bình quân mỗi tháng còn lại (việc)'] ?? [];
    const [before = 0, after = 0] = aMonth.map((text) => Number(text?.replace(/\D/g, '')));
    expect(after).toBeGreaterThan(before);
    expect(Object.keys(rows()).some((name) => name.includes('tiền'))).toBe(false);
    expect(plain(screen.getByRole('status'))).toMatch(/^\d+ đơn vị đổi kết luận:$/);
  });

  it('of more completions than are open is told with its bound, and what was typed stays', async () => {
    const user = show();
    await user.selectOptions(field('Đổi'), 'Thi hành xong thêm');
    await user.selectOptions(field('Của ai'), 'Sông Lô');
    await user.type(field('Thêm bao nhiêu việc'), '99999');
    await user.click(screen.getByRole('button', { name: 'Thử' }));
    expect(plain(screen.getByRole('alert'))).toMatch(/^Nhiều nhất là [\d.]+ việc, theo báo cáo kỳ 12 tháng\.$/);
    expect(field('Thêm bao nhiêu việc')).toHaveProperty('value', '99999');
    expect(document.activeElement).toBe(field('Thêm bao nhiêu việc'));
    expect(link()).toBe('none');
    await user.clear(field('Thêm bao nhiêu việc'));
    expect(plain(screen.getByRole('alert'))).toBe('');
    await user.type(field('Thêm bao nhiêu việc'), '10{Enter}');
    expect(link()).toBe('2021-12.xong-them_song-lo_viec_10');
  });

  it('of a number that is none says what is needed', async () => {
    const user = show({}, en);
    await user.type(field('Target (%)'), 'ninety{Enter}');
    expect(plain(screen.getByRole('alert'))).toBe('A number from 0 to 100 is needed, with two decimals at most.');
    await user.clear(field('Target (%)'));
    await user.type(field('Target (%)'), '101{Enter}');
    expect(plain(screen.getByRole('alert'))).toBe('A target lies between 0 and 100%.');
  });

  it('is put together of several moves, and taken apart again', async () => {
    const trial = '2021-12.chi-tieu-tat-ca_viec_95.xong-them_song-lo_viec_10';
    const user = show({ trial });
    expect(within(screen.getAllByRole('list')[0] as HTMLElement).getAllByRole('listitem')).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: 'Bỏ: chỉ tiêu về việc 95% cho mọi đơn vị' }));
    expect(link()).toBe('2021-12.xong-them_song-lo_viec_10');
    await user.click(screen.getByRole('button', { name: 'Bỏ thử' }));
    expect(link()).toBe('none');
    expect(document.querySelector('table')).toBeNull();
  });

  it('of another year is told as such, without an outcome', () => {
    show({ trial: '2020-12.chi-tieu-tat-ca_viec_95' });
    expect(screen.getByText('Phần thử là của năm 2020, không phải năm đang xem.')).toBeTruthy();
    expect(document.querySelector('table')).toBeNull();
  });
});
