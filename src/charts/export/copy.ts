/**
 * The clipboard. Its proper interface needs a secure context, which an intranet over plain HTTP is not; the old way of a
 * copy event still works there for text. Each function says whether it has copied.
 */

/** Copies a picture that is still being made: some browsers refuse a clipboard that is asked for after a wait. */
export async function copyPicture(png: Promise<Blob>): Promise<boolean> {
  if (!window.isSecureContext || typeof ClipboardItem === 'undefined' || !navigator.clipboard?.write) return false;
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
    return true;
  } catch {
    return false;
  }
}

/** Copies a text, and the same as HTML for programs that take it. */
export async function copyText(plain: string, html?: string): Promise<boolean> {
  if (window.isSecureContext && typeof ClipboardItem !== 'undefined' && navigator.clipboard?.write) {
    try {
      const items: Record<string, Blob> = { 'text/plain': new Blob([plain], { type: 'text/plain' }) };
      if (html !== undefined) items['text/html'] = new Blob([html], { type: 'text/html' });
      await navigator.clipboard.write([new ClipboardItem(items)]);
      return true;
    } catch {
      // Refused by the reader or the browser: the old way may still be open.
    }
  }
  return copyByEvent(plain, html);
}

function copyByEvent(plain: string, html: string | undefined): boolean {
  let done = false;
  const onCopy = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', plain);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
    done = event.clipboardData !== null;
  };
  document.addEventListener('copy', onCopy, { once: true });
  try {
    return document.execCommand('copy') && done;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', onCopy);
  }
}
