import { strFromU8 } from 'fflate';
import { entriesOf } from '../../../workbooks/zip.ts';
import { openFile } from './openFile.ts';

/** Whether a file was exported here, also one whose stamp was damaged since. What plainly has no stamp is not opened. */
export async function isOurs(content: Blob): Promise<boolean> {
  const bytes = new Uint8Array(await content.arrayBuffer());
  if (!mayHaveStamp(bytes)) return false;
  const opened = await openFile(bytes, async () => []);
  return opened.kind === 'ours' || opened.why === 'brokenStamp' || opened.why === 'newerStamp';
}

function mayHaveStamp(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return strFromU8(bytes, true).includes('thads-dau-');
  try {
    return entriesOf(bytes).some(({ name }) => /^customXml\/item\d+\.xml$|^thads-dau\.txt$/.test(name));
  } catch {
    return false;
  }
}
