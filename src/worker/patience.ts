/** How long the server may take before what is kept is shown, milliseconds. Less than the page itself waits. */
const patience = 8_000;

/**
 * The server's answer, or undefined where there is none, where it comes too late or where the server itself has failed. What
 * has come late may still be kept: `late` gets every answer.
 */
export function answerInTime(asked: Promise<Response>): Promise<Response | undefined> {
  let timer: ReturnType<typeof setTimeout>;
  const tooLate = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), patience);
  });
  const answered = asked.then(
    (answer) => (answer.status >= 500 ? undefined : answer),
    () => undefined,
  );
  return Promise.race([answered, tooLate]).finally(() => clearTimeout(timer));
}
