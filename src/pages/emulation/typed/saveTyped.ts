/** Hands over what was typed as a file of JSON. */
export async function saveTyped(text: string, name: string): Promise<void> {
  const { saveFile } = await import('../../../files/download.ts');
  saveFile(new Blob([text], { type: 'application/json' }), name);
}
