import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { CommandRefused } from './refused.ts';

/** A folder that is replaced whole: readers find the one before or the new one, never a part of either. */

/** Writes a file so that it stands on the disk. */
export type WriteFile = (path: string, text: string) => void;

const onDisk: WriteFile = (path, text) => writeFileSync(path, text, { flush: true });

/**
 * Writes files into a folder beside `out` and puts that in its place. Where `out` is a symbolic link it is pointed to the new folder,
 * in one step; a plain folder is renamed away and the new one renamed to it, one after the other. Throws `CommandRefused` where
 * the disk does not take it, or another command is at it; `out` is then what it was.
 */
export function replaceFolder(out: string, files: ReadonlyMap<string, string>, write: WriteFile = onDisk): void {
  const target = resolve(out);
  const beside = (suffix: string) => join(dirname(target), `.${basename(target)}.${suffix}`);
  mkdirSync(dirname(target), { recursive: true });
  const lock = beside('lock');
  takeLock(lock, target);
  try {
    recover(target, beside('old'));
    const fresh = beside(`new-${process.pid}`);
    try {
      for (const [path, text] of files) {
        mkdirSync(dirname(join(fresh, path)), { recursive: true });
        write(join(fresh, path), text);
      }
      swap(target, fresh, beside);
    } catch (error) {
      rmSync(fresh, { recursive: true, force: true });
      throw refusedBy(error, target);
    }
  } finally {
    rmSync(lock, { force: true });
  }
}

function swap(target: string, fresh: string, beside: (suffix: string) => string): void {
  if (existsSync(target) && lstatSync(target).isSymbolicLink()) {
    const before = resolve(dirname(target), readlinkSync(target));
    const folder = [beside('a'), beside('b')].find((one) => one !== before) ?? beside('a');
    rmSync(folder, { recursive: true, force: true });
    renameSync(fresh, folder);
    const link = beside('link');
    rmSync(link, { force: true });
    symlinkSync(basename(folder), link);
    renameSync(link, target);
    // The folder that was linked before stays until the next publication: whoever reads from it may finish.
    return;
  }
  const old = beside('old');
  if (existsSync(target)) renameSync(target, old);
  try {
    renameSync(fresh, target);
  } catch (error) {
    if (existsSync(old)) renameSync(old, target);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}

/** A run that was killed between the two renamings left no folder: the one before is put back. Other remains are removed. */
function recover(target: string, old: string): void {
  if (existsSync(old)) {
    if (existsSync(target)) rmSync(old, { recursive: true, force: true });
    else renameSync(old, target);
  }
  const begun = `.${basename(target)}.new-`;
  for (const name of readdirSync(dirname(target))) {
    if (name.startsWith(begun)) rmSync(join(dirname(target), name), { recursive: true, force: true });
  }
}

/** One publication at a time. The lock of a process that is no more is taken over. */
function takeLock(lock: string, target: string): void {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw refusedBy(error, target);
  }
  const holder = Number(readFileSync(lock, 'utf8'));
  if (holder > 0 && holder !== process.pid && isAlive(holder)) {
    throw new CommandRefused({
      vi: `Một lệnh khác (tiến trình ${holder}) đang công bố vào ${target}. Hãy đợi lệnh ấy xong; nếu chắc chắn không còn lệnh nào, xóa ${lock}.`,
      en: `Another command (process ${holder}) is publishing to ${target}. Wait until it is done; if there surely is none, remove ${lock}.`,
    });
  }
  writeFileSync(lock, String(process.pid));
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** What the disk says, in words; an error of another kind stays what it is. */
function refusedBy(error: unknown, target: string): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new CommandRefused(
      {
        vi: `Ổ đĩa không đủ chỗ để viết bản công bố mới cạnh ${target}. Chưa có gì thay đổi; hãy dọn chỗ rồi chạy lại.`,
        en: `The disk has no room for the new publication beside ${target}. Nothing has changed; make room and run this again.`,
      },
      undefined,
      { cause: error },
    );
  }
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return new CommandRefused(
      {
        vi: `Không có quyền ghi cạnh ${target}. Chưa có gì thay đổi; hãy chạy bằng tài khoản được ghi vào thư mục chứa nó.`,
        en: `There is no permission to write beside ${target}. Nothing has changed; run this as somebody who may write to the folder that holds it.`,
      },
      undefined,
      { cause: error },
    );
  }
  return error;
}
