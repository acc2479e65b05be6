type Task = () => void;

const waiting: Task[] = [];
let running = false;

/**
 * Runs tasks after the next frame has been painted: the words of a change come first, then chart by chart, in the order asked
 * for, each in a task of its own, between which the browser hears clicks and paints when a frame is due. Returns a function
 * that takes the task back if it has not run.
 */
export function afterPaint(task: Task): () => void {
  waiting.push(task);
  if (!running) {
    running = true;
    onPaint(runNext);
  }
  return () => {
    const index = waiting.indexOf(task);
    if (index >= 0) waiting.splice(index, 1);
  };
}

function runNext(): void {
  const task = waiting.shift();
  running = waiting.length > 0;
  // Asked for first: what the task throws must not hold up the others.
  if (running) soon(runNext);
  task?.();
}

/** A frame callback runs before the paint and a message after it. A hidden page has no frames, so a timer stands by. */
function onPaint(run: Task): void {
  let done = false;
  const once = () => {
    if (done) return;
    done = true;
    clearTimeout(fallback);
    run();
  };
  const fallback = setTimeout(once, 250);
  requestAnimationFrame(() => soon(once));
}

const due: Task[] = [];
let port: MessagePort | undefined;

/** In a task of its own, as early as there is one. All go by one channel: to open one takes as long as a small drawing. */
function soon(run: Task): void {
  if (!port) {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => due.shift()?.();
    port = port2;
  }
  due.push(run);
  port.postMessage(null);
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
