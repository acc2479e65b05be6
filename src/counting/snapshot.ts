import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { RegisterFile, Snapshot } from '../../register/rows.ts';
import { nameInRegister, type RegisterFiles } from './registerFiles.ts';

const piece = 1 << 22;

/**
 * The hashes of all files of a register, the same as the command's. Tells of the bytes that are hashed. By code of our own: over
 * plain HTTP a browser has none.
 */
export async function snapshotOf({ tables }: RegisterFiles, hashed: (bytes: number) => void): Promise<Snapshot> {
  const files: RegisterFile[] = [];
  for (const table of tables) {
    for (const file of table.files) {
      const { size } = file.content;
      const hash = sha256.create();
      for (let at = 0; at < size; at += piece) {
        const bytes = new Uint8Array(await file.content.slice(at, at + piece).arrayBuffer());
        hash.update(bytes);
        hashed(bytes.length);
      }
      files.push({ name: nameInRegister(table, file), bytes: size, sha256: bytesToHex(hash.digest()) });
    }
  }
  files.sort((a, b) => (a.name < b.name ? -1 : 1));
  const list = files.map(({ name, bytes, sha256: hash }) => `${hash}  ${bytes}  ${name}\n`).join('');
  return { files, sha256: bytesToHex(sha256(utf8ToBytes(list))) };
}
