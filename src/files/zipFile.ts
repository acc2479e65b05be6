/** A zip that is written part by part, so that a page has room to breathe while a nation's numbers are packed. */
export interface ZipFile {
  /** Begins the next file; the one before is done. */
  readonly begin: (name: string) => void;
  /** Adds to the file that was begun last. */
  readonly write: (text: string) => void;
  readonly end: () => Blob;
}

export async function zipFile(): Promise<ZipFile> {
  const { Zip, ZipDeflate, strToU8 } = await import('fflate');
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let failure: Error | null = null;
  const zip = new Zip((error, part) => {
    failure ??= error;
    parts.push(part as Uint8Array<ArrayBuffer>);
  });
  let file: InstanceType<typeof ZipDeflate> | undefined;
  const done = () => file?.push(new Uint8Array(), true);
  return {
    begin: (name) => {
      done();
      file = new ZipDeflate(name, { level: 6 });
      zip.add(file);
    },
    write: (text) => file?.push(strToU8(text)),
    end: () => {
      done();
      zip.end();
      if (failure) throw failure;
      return new Blob(parts, { type: 'application/zip' });
    },
  };
}
