import { existsSync, globSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { preview } from 'vite';
import type { Driver } from './driver.ts';
import { firefox } from './firefox.ts';
import { journey } from './journey.ts';
import { webkit } from './webkit.ts';

/**
 * The journey through the built site in browsers that are no Chromium: `npm run test:browsers`. Pictures of what was seen go
 * to `.cache/browsers`. A browser that is not there is named and fails the run.
 */

const pictures = join(import.meta.dirname, '../../.cache/browsers');
const first = (...paths: readonly string[]) => paths.find((path) => existsSync(path));

interface Candidate {
  readonly name: string;
  /** How it is installed on Debian. */
  readonly install: string;
  /** How it is started; undefined where it is not there. */
  readonly start: (() => Promise<Driver>) | undefined;
}

function candidates(): readonly Candidate[] {
  const foxProgram = process.env['FIREFOX_PATH'] ?? first('/usr/bin/firefox-esr', '/usr/bin/firefox');
  const kitDriver = first('/usr/bin/WebKitWebDriver');
  const [kitBrowser] = globSync('/usr/lib/*/webkit{2gtk-4.1,2gtk-4.0,gtk-6.0}/MiniBrowser');
  return [
    {
      name: 'Firefox',
      install: 'apt-get install firefox-esr (FIREFOX_PATH names another program)',
      start: foxProgram ? () => firefox(foxProgram) : undefined,
    },
    {
      name: 'WebKitGTK',
      install: 'apt-get install webkit2gtk-driver xvfb xauth',
      start: kitDriver && kitBrowser && first('/usr/bin/xvfb-run') ? () => webkit(kitDriver, kitBrowser) : undefined,
    },
  ];
}

const server = await preview({ preview: { port: 0, host: '127.0.0.1', strictPort: false }, logLevel: 'warn' });
const site = server.resolvedUrls?.local[0] ?? '';
mkdirSync(pictures, { recursive: true });
let failed = false;
for (const { name, install, start } of candidates()) {
  if (!start) {
    failed = true;
    console.error(`✗ ${name} is not on this machine. On Debian: ${install}`);
    continue;
  }
  let driver: Driver | undefined;
  try {
    driver = await start();
    const { name: file, picture } = driver;
    const keep = async (step: string) => writeFileSync(join(pictures, `${file}-${step}.png`), await picture());
    for (const done of await journey(driver, site, keep)) console.log(`✓ ${name}: ${done}`);
  } catch (error) {
    failed = true;
    console.error(`✗ ${name}: ${error instanceof Error ? error.message : error}`);
  } finally {
    await driver?.close();
  }
}
await server.close();
process.exit(failed ? 1 : 0);
