import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Driver, until } from './driver.ts';

const port = 9333;

/** Firefox by WebDriver BiDi, which it speaks itself: no other program is needed. */
export async function firefox(program: string): Promise<Driver> {
  const home = mkdtempSync(join(tmpdir(), 'firefox-'));
  writeFileSync(
    join(home, 'user.js'),
    `user_pref('browser.download.dir', '${home}');\nuser_pref('browser.download.folderList', 2);\n`,
  );
  const options = ['--headless', '--no-remote', '--profile', home, '--remote-debugging-port', String(port)];
  const size = ['--width', '1440', '--height', '900'];
  const child = spawn(program, [...options, ...size, 'about:blank'], {
    stdio: 'ignore',
    env: { ...process.env, HOME: home, TZ: 'Asia/Ho_Chi_Minh' },
  });
  const socket = await until('Firefox answers', () => connected(`ws://127.0.0.1:${port}/session`));
  const send = commander(socket);
  await send('session.new', { capabilities: {} });
  const { contexts } = await send<{ contexts: { context: string }[] }>('browsingContext.getTree', {});
  const context = contexts[0]?.context ?? '';
  await send('browsingContext.setViewport', { context, viewport: { width: 1440, height: 900 } });
  const bytes = async (method: string) =>
    Buffer.from((await send<{ data: string }>(method, { context })).data, 'base64');
  return {
    name: 'firefox',
    open: (url) => send('browsingContext.navigate', { context, url, wait: 'complete' }),
    run: async (expression) => {
      const answer = await send<{ type: string; result?: { value: string }; exceptionDetails?: { text: string } }>(
        'script.evaluate',
        {
          expression: `(async () => JSON.stringify((await (${expression})) ?? null))()`,
          target: { context },
          awaitPromise: true,
        },
      );
      if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
      return JSON.parse(answer.result?.value ?? 'null');
    },
    picture: () => bytes('browsingContext.captureScreenshot'),
    print: () => bytes('browsingContext.print'),
    close: async () => {
      socket.close();
      child.kill();
      await new Promise((resolve) => child.once('exit', resolve));
      rmSync(home, { recursive: true, force: true });
    },
  };
}

function connected(address: string): Promise<WebSocket | false> {
  return new Promise((resolve) => {
    const socket = new WebSocket(address);
    socket.onopen = () => resolve(socket);
    socket.onerror = () => resolve(false);
  });
}

function commander(socket: WebSocket) {
  const waiting = new Map<number, (answer: { type: string; result?: unknown; message?: string }) => void>();
  let last = 0;
  socket.onmessage = ({ data }) => {
    const answer = JSON.parse(String(data));
    waiting.get(answer.id)?.(answer);
  };
  return <T>(method: string, params: object): Promise<T> =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, ({ type, result, message }) =>
        type === 'success' ? resolve(result as T) : reject(new Error(`${method}: ${message}`)),
      );
      socket.send(JSON.stringify({ id: last, method, params }));
    });
}
