declare const self: ServiceWorkerGlobalScope;

let seen: Promise<boolean> = Promise.resolve(false);

/** Looks at a page that the server has sent: if it is of another build, what the server sends from now on belongs to that. */
export function lookAtPage(text: Promise<string>, build: string): Promise<boolean> {
  const before = seen;
  seen = text.then(
    async (html) => (await before) || !html.includes(`data-build="${build}"`),
    () => before,
  );
  return seen;
}

/** Whether the server has a newer build than this worker's: its data are not kept beside the older code. */
export async function isSuperseded(): Promise<boolean> {
  const { installing, waiting } = self.registration;
  return installing !== null || waiting !== null || seen;
}
