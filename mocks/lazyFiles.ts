/** What answers a path of the API with the text of its file. */
export type ApiFiles = Pick<ReadonlyMap<string, string>, 'get'>;

/** Files of the API by their path; each is made and written as JSON when it is first asked for, and kept. */
export function lazyFiles(makers: readonly (readonly [path: string, make: () => unknown])[]): ApiFiles {
  const texts = new Map(makers.map(([path, make]) => [path, once(() => JSON.stringify(make()))]));
  return { get: (path) => texts.get(path)?.() };
}

/** A function that makes its result on the first call and keeps it. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
