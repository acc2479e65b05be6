import { spawn } from 'node:child_process';
import { type Driver, until } from './driver.ts';

const port = 9334;
const base = `http://127.0.0.1:${port}`;

/** WebKitGTK by its own WebDriver, on a screen that nobody sees. */
export async function webkit(driver: string, browser: string): Promise<Driver> {
  const child = spawn('xvfb-run', ['-a', '-s', '-screen 0 1440x1000x24', driver, `--port=${port}`], {
    stdio: 'ignore',
    detached: true,
    env: { ...process.env, TZ: 'Asia/Ho_Chi_Minh', WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' },
  });
  await until('WebKitWebDriver answers', async () => (await fetch(`${base}/status`)).ok);
  const options = { binary: browser, args: ['--automation'] };
  const { sessionId } = await send<{ sessionId: string }>('POST', '/session', {
    capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options, timeouts: { script: 60_000 } } },
  });
  const session = `/session/${sessionId}`;
  await send('POST', `${session}/window/rect`, { x: 0, y: 0, width: 1440, height: 960 });
  return {
    name: 'webkit',
    open: (url) => send('POST', `${session}/url`, { url }),
    run: async (expression) => {
      const script = `const done = arguments[0]; (async () => JSON.stringify((await (${expression})) ?? null))().then(done, (error) => done('!' + error));`;
      const answer = await send<string>('POST', `${session}/execute/async`, { script, args: [] });
      if (answer.startsWith('!')) throw new Error(answer.slice(1));
      return JSON.parse(answer);
    },
    picture: async () => Buffer.from(await send<string>('GET', `${session}/screenshot`), 'base64'),
    print: async () => {
      try {
        return Buffer.from(await send<string>('POST', `${session}/print`, {}), 'base64');
      } catch (error) {
        if (String(error).includes('unknown command')) return undefined;
        throw error;
      }
    },
    close: async () => {
      await send('DELETE', session).catch(() => undefined);
      if (child.pid !== undefined) process.kill(-child.pid);
    },
  };
}

async function send<T>(method: string, path: string, body?: object): Promise<T> {
  const response = await fetch(base + path, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await response.json()) as { value: T & { error?: string; message?: string } };
  if (!response.ok) throw new Error(`${path}: ${value?.error} ${value?.message ?? ''}`);
  return value;
}
