const types: Partial<Record<string, string>> = {
  csv: 'text/csv;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  zip: 'application/zip',
  png: 'image/png',
  svg: 'image/svg+xml',
};

/** How long a browser may take to begin reading a file: some ask the reader first where to put it. */
const keptFor = 60_000;

/**
 * Hands a file to the reader: a link to an object address, clicked once. Works over plain HTTP too, unlike the pickers of
 * the File System Access API, which need a secure context.
 */
export function saveFile(content: Blob | Uint8Array<ArrayBuffer>, name: string): void {
  const type = types[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
  const blob = content instanceof Blob ? content : new Blob([content], { type });
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.hidden = true;
  // Firefox clicks only links that stand in the document.
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), keptFor);
}
