/** How long code may take to come, milliseconds: what hangs for ever has to become a failure that can be told. */
const patience = 20_000;

/** What is loaded, unless it takes too long. */
export function within<T>(loading: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('timeout')), patience);
    loading.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
