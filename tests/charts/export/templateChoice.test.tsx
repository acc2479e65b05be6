import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi as mocks } from 'vitest';
import { TemplateChoice } from '../../../src/charts/export/TemplateChoice.tsx';
import { keptTemplate } from '../../../src/files/template/kept.ts';
import { fileWords } from '../../../src/i18n/files/words.ts';
import { vi } from '../../fixtures/languages.ts';
import { templateFile, templateParts } from '../../fixtures/template.ts';

const office = 'vinh-phuc';
const words = fileWords(vi);
const file = (bytes: Uint8Array, name = 'Mẫu Cục.pptx') => new File([bytes as Uint8Array<ArrayBuffer>], name);

async function opened() {
  const shown = render(<TemplateChoice organisation={office} words={words} />);
  const user = userEvent.setup({ applyAccept: false });
  await user.click(screen.getByText('Mẫu trình chiếu của cơ quan'));
  return { user, input: async (name: string) => screen.findByLabelText(name), ...shown };
}

afterEach(() => {
  mocks.unstubAllGlobals();
  indexedDB.deleteDatabase('thads-template');
});

describe('the choice of a template', () => {
  it('is kept on this machine until it is removed', async () => {
    // Made once: a zip has the time in it.
    const given = templateFile();
    const first = await opened();
    expect(await screen.findByText('Chưa chọn mẫu.')).toBeDefined();
    await first.user.upload(await first.input('Chọn tệp mẫu (.pptx, .potx)'), file(given));
    expect(await screen.findByText('Mẫu đang dùng: Mẫu Cục.pptx')).toBeDefined();
    expect(screen.getByRole('status').textContent).toBe(
      'Từ nay trang chiếu của cơ quan này trên máy này theo mẫu Mẫu Cục.pptx. Macro trong tệp không được lấy theo.',
    );
    first.unmount();
    const second = await opened();
    expect(await screen.findByText('Mẫu đang dùng: Mẫu Cục.pptx')).toBeDefined();
    expect((await keptTemplate(office))?.bytes).toEqual(given);
    expect(await keptTemplate('phu-tho')).toBeUndefined();
    await second.user.click(screen.getByRole('button', { name: 'Bỏ mẫu' }));
    expect(await screen.findByText('Chưa chọn mẫu.')).toBeDefined();
    expect(await keptTemplate(office)).toBeUndefined();
  });

  it('leaves the template before in its place where a file is none, and says why', async () => {
    const { user, input } = await opened();
    await user.upload(await input('Chọn tệp mẫu (.pptx, .potx)'), file(templateFile(), 'tốt.pptx'));
    await screen.findByText('Mẫu đang dùng: tốt.pptx');
    await user.upload(await input('Đổi mẫu'), file(new TextEncoder().encode('<html>Đăng nhập</html>')));
    await waitFor(() =>
      expect(screen.getByRole('status').textContent).toBe(
        'Tệp này không phải là bản trình chiếu PowerPoint (.pptx, .potx); mẫu đang dùng vẫn như cũ.',
      ),
    );
    expect(screen.getByText('Mẫu đang dùng: tốt.pptx')).toBeDefined();
    expect((await keptTemplate(office))?.name).toBe('tốt.pptx');
  });

  it('holds for the visit where the browser keeps nothing, and says so', async () => {
    mocks.stubGlobal('indexedDB', {
      open: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
      deleteDatabase: () => undefined,
    });
    const { user, input } = await opened();
    const parts = templateParts();
    parts['ppt/_rels/presentation.xml.rels'] = (parts['ppt/_rels/presentation.xml.rels'] ?? '').replace(
      /<Relationship [^>]*vbaProject[^>]*\/>/,
      '',
    );
    await user.upload(await input('Chọn tệp mẫu (.pptx, .potx)'), file(templateFile(parts)));
    await screen.findByText('Mẫu đang dùng: Mẫu Cục.pptx');
    expect(screen.getByRole('status').textContent).toBe(
      'Từ nay trang chiếu của cơ quan này trên máy này theo mẫu Mẫu Cục.pptx. Trình duyệt không cho lưu trên máy này; lựa chọn chỉ giữ đến khi đóng trang.',
    );
    expect((await keptTemplate(office))?.name).toBe('Mẫu Cục.pptx');
  });
});
