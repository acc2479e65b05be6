import { Refused } from '../../workbooks/refusal.ts';
import { countUnpacked, entriesOf } from '../../workbooks/zip.ts';
import { FileFailure } from '../fileFailure.ts';
import type { Parts } from './package.ts';

/** Bytes of a template, as it is and unpacked, and how many parts it may have. */
export const templateLimits = { bytes: 40_000_000, unpacked: 160_000_000, parts: 4000 } as const;

/** The parts of a file that says to be a presentation. Throws a `FileFailure` that says why it cannot be taken. */
export async function unpacked(bytes: Uint8Array): Promise<Parts> {
  if (bytes.length > templateLimits.bytes) throw new FileFailure('templateTooLarge');
  // Old .ppt files, and encrypted ones of today.
  if (begins(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new FileFailure('templateLocked');
  if (!begins(bytes, [0x50, 0x4b, 0x03, 0x04])) throw new FileFailure('templateNoPptx');
  try {
    const entries = entriesOf(bytes);
    if (entries.some(({ encrypted }) => encrypted)) throw new FileFailure('templateLocked');
    const declared = entries.reduce((sum, entry) => sum + entry.declared, 0);
    if (entries.length > templateLimits.parts || declared > templateLimits.unpacked)
      throw new FileFailure('templateTooLarge');
    countUnpacked(bytes, templateLimits.unpacked);
    const { unzipSync } = await import('fflate');
    return new Map(Object.entries(unzipSync(bytes)).filter(([name]) => isPartName(name)));
  } catch (error) {
    if (error instanceof FileFailure) throw error;
    const large = error instanceof Refused && error.refusal.why === 'unpacksTooLarge';
    throw new FileFailure(large ? 'templateTooLarge' : 'templateDamaged', String(error));
  }
}

/** Not a folder, and not a way out of the package. */
function isPartName(name: string): boolean {
  return !name.endsWith('/') && !name.startsWith('/') && !/\\|(?:^|\/)\.\.?(?:\/|$)/.test(name);
}

function begins(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}
