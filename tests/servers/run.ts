import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { chromiumArguments, chromiumPath } from '../../scripts/chromium.ts';
import { faultsOf, leaks, table } from './requests.ts';
import { isOnlyForRoot, type ServerKind, serverKinds, whileServed } from './servers.ts';

/**
 * `npm run test:servers`: the built site on real servers with the configurations of `deployment/`, at the root of a host
 * and in a folder. A server that this machine does not have is told as such. IIS runs on Windows only: its web.config is
 * held against the others by `config.test.ts`. Names of servers after `--` try only these.
 */

const dist = join(import.meta.dirname, '../../dist');
const assets = { js: assetOf('first-*.js'), css: assetOf('*.css'), woff2: assetOf('*.woff2') };

function assetOf(pattern: string): string {
  const [file] = globSync(`assets/${pattern}`, { cwd: dist });
  if (!file) throw new Error(`dist/ has no assets/${pattern}: run npm run build`);
  return file;
}

const pages = [
  ['', 'Vượt cả hai chỉ tiêu'],
  ['don-vi', 'Hai đơn vị chưa đạt chỉ tiêu'],
  ['don-vi/vinh-yen/', 'Vĩnh Yên'],
  ['bao-cao/', 'Những điều số liệu cho thấy'],
  ['xyz/abc', 'Không có trang này'],
] as const;

/** Opens the pages as a reader does; what is wrong with them. */
async function faultsInBrowser(browser: Browser, address: string): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const [path, words] of pages) {
    const page = await browser.newPage();
    page.on('console', (message) => {
      // Of what is not there the browser itself speaks.
      const isExpected = path === 'xyz/abc' && /Failed to load resource|Refused to apply style/.test(message.text());
      if (message.type() === 'error' && !isExpected) faults.push(`${path}: ${message.text()}`);
    });
    page.on('pageerror', (error) => faults.push(`${path}: ${error.message}`));
    await page.goto(address + path);
    const isRight = await page
      .locator('h1, h2', { hasText: words })
      .first()
      .waitFor({ timeout: 15_000 })
      .then(() => true)
      .catch(() => false);
    if (!isRight) faults.push(`${path}: does not say ${words}`);
    await page.close();
  }
  return faults;
}

async function tryOut(browser: Browser, kind: ServerKind, program: string, folder: string, port: number) {
  const faults: string[] = [];
  let requests = 0;
  await whileServed(kind, program, { folder, port }, async (address) => {
    for (const row of table(assets)) {
      // The preview serves dist/ itself, which has no probes in it.
      if (isOnlyForRoot(kind) && (row.path === 'probe.webmanifest' || row.path === 'sw.js')) continue;
      faults.push(...(await faultsOf(address, row, kind.encodings)));
      requests += 1;
    }
    faults.push(...(await leaks(address)), ...(await faultsInBrowser(browser, address)));
  });
  console.log(`${faults.length === 0 ? '✓' : '✗'} ${kind.name} ${folder}: ${requests} requests, ${pages.length} pages`);
  for (const fault of faults) console.log(`    ${fault}`);
  return faults.length;
}

const browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumArguments });
const missing: string[] = ['IIS (not on this system)'];
const wanted = process.argv.slice(2);
let failed = 0;
let port = 8180;
for (const kind of serverKinds.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  const program = kind.programs.find(existsSync);
  if (!program) {
    missing.push(kind.name);
    continue;
  }
  for (const folder of isOnlyForRoot(kind) ? ['/'] : ['/', '/co-quan/thads/']) {
    port += 1;
    failed += await tryOut(browser, kind, program, folder, port).catch((error: Error) => {
      console.log(`✗ ${kind.name} ${folder}: ${error.message}`);
      return 1;
    });
  }
}
await browser.close();
console.log(`not tried: ${missing.join(', ')}`);
process.exit(failed === 0 ? 0 : 1);
