/** A file, or a text that was pasted. */
interface Given {
  readonly name: string;
  readonly content: Blob | string;
}

interface Exported {
  readonly name: string;
  readonly content: Blob;
}

/**
 * Takes files that were exported here out of what is given to be imported: they are checked, and are no office's own figures. Where
 * that cannot be told, because its code does not come, nothing is taken out.
 */
export async function sifted<G extends Given>(
  given: readonly G[],
): Promise<{ readonly ours: readonly Exported[]; readonly others: readonly G[] }> {
  const blobs = given.filter(({ content }) => typeof content !== 'string');
  if (blobs.length === 0) return { ours: [], others: given };
  try {
    const { isOurs } = await import('./isOurs.ts');
    const told = await Promise.all(
      given.map(async (one) => typeof one.content !== 'string' && (await isOurs(one.content))),
    );
    return {
      ours: given.flatMap(({ name, content }, at) =>
        told[at] && typeof content !== 'string' ? [{ name, content }] : [],
      ),
      others: given.filter((_, at) => !told[at]),
    };
  } catch (error) {
    console.warn('[check]', error);
    return { ours: [], others: given };
  }
}
