type Task = () => void;

const waiting: Task[] = [];
let running = false;

/**
 * Runs tasks one per frame, after that frame has been painted: the words of a change come first, then chart by chart,
 * in the order asked for. Returns a function that takes the task back if it has not run.
 */
export function afterPaint(task: Task): () => void {
  waiting.push(task);
  if (!running) next();
  return () => {
    const index = waiting.indexOf(task);
    if (index >= 0) waiting.splice(index, 1);
  };
}

function next(): void {
  running = waiting.length > 0;
  if (!running) return;
  // A frame callback runs before the paint and a message after it. A hidden page has no frames, so a timer stands by.
  let done = false;
  const run = () => {
    if (done) return;
    done = true;
    clearTimeout(fallback);
    waiting.shift()?.();
    next();
  };
  const fallback = setTimeout(run, 250);
  requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = run;
    channel.port2.postMessage(null);
  });
}

/** Runs a task when the browser has nothing better to do, at the latest after two seconds. */
export function whenIdle(task: Task): () => void {
  if (typeof requestIdleCallback === 'function') {
    const id = requestIdleCallback(task, { timeout: 2000 });
    return () => cancelIdleCallback(id);
  }
  const id = setTimeout(task, 50);
  return () => clearTimeout(id);
}
