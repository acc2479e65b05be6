import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi as vitest } from 'vitest';
import { CrashCard } from '../../src/app/CrashCard.tsx';
import { MessagesContext } from '../../src/i18n/useMessages.ts';
import { ErrorBoundary } from '../../src/ui/ErrorBoundary.tsx';
import { vi } from '../fixtures/languages.ts';
import { plain } from './renderSite.tsx';

function Part({ state }: { readonly state: { readonly broken: boolean } }) {
  if (state.broken) throw new Error('trục không có điểm nào');
  return <p>biểu đồ</p>;
}

describe('a fault nobody foresaw', () => {
  it('stays in its part, says what happened and lets the reader try again', async () => {
    // React reports what a boundary catches; that report is what is expected here.
    const report = vitest.spyOn(console, 'error').mockImplementation(() => undefined);
    const part = { broken: true };
    render(
      <MessagesContext value={vi}>
        <p>phần còn lại</p>
        <ErrorBoundary fallback={(error, retry) => <CrashCard error={error} retry={retry} />}>
          <Part state={part} />
        </ErrorBoundary>
      </MessagesContext>,
    );
    expect(screen.getByText('phần còn lại')).toBeTruthy();
    expect(plain(screen.getByRole('alert'))).toContain('Trang gặp lỗi và không hiển thị tiếp được');
    expect(plain(screen.getByRole('alert'))).toContain('trục không có điểm nào');
    part.broken = false;
    report.mockClear();
    await userEvent.click(screen.getByRole('button', { name: 'Thử lại' }));
    expect(screen.getByText('biểu đồ')).toBeTruthy();
  });
});
