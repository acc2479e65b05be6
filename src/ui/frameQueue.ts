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

/** How long a page is let alone once it has come to rest, milliseconds: a reader's first step has it for itself. */
const calm = 1000;

/**
 * Runs a task that nobody waits for: the browser has had nothing better to do, a second has gone, and it has nothing again.
 * What a reader has asked for never goes this way.
 */
export function whenIdle(task: Task): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let cancel = () => {};
  const rest = () => {
    timer = setTimeout(() => {
      cancel = idle(task);
    }, calm);
  };
  cancel = idle(rest);
  return () => {
    cancel();
    clearTimeout(timer);
  };
}

/** In an idle moment, at the latest after two seconds. */
function idle(task: Task): () => void {
  if (typeof requestIdleCallback === 'function') {
    const id = requestIdleCallback(task, { timeout: 2000 });
    return () => cancelIdleCallback(id);
  }
  const id = setTimeout(task, 50);
  return () => clearTimeout(id);
}
