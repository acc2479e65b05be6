import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The servers of `deployment/`, each started as its file says, without privileges and on a port of its own. */

const root = join(import.meta.dirname, '../..');
const isRoot = process.getuid?.() === 0;

/** Where a test puts the site: the folder that the server serves, and the path of the site below it. */
export interface Place {
  readonly scratch: string;
  readonly served: string;
  readonly folder: string;
  readonly port: number;
}

export interface ServerKind {
  readonly name: string;
  /** Programs that would do; the first that is there is taken. */
  readonly programs: readonly string[];
  /** Writes its configuration and says how it is started. */
  readonly prepare: (place: Place) => readonly string[];
  /** The encodings that it compresses with, best first; none for one that is for looking only. */
  readonly encodings: readonly string[];
}

/** A shipped configuration with what a reader of it is told to change: the page for what is not there. */
function shipped(file: string, { folder }: Place): string {
  return readFileSync(join(root, 'deployment', file), 'utf8').replaceAll('/404.html', `${folder}404.html`);
}

function write(place: Place, name: string, text: string): string {
  const file = join(place.scratch, name);
  writeFileSync(file, text);
  return file;
}

const nginx: ServerKind = {
  name: 'nginx',
  programs: ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx'],
  encodings: ['gzip'],
  prepare: (place) => {
    const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (name) => `${name}_temp_path ${place.scratch}/${name};`,
    );
    const site = shipped('nginx.conf', place)
      .replaceAll('/srv/thads', place.served)
      .replace('listen 80', `listen 127.0.0.1:${place.port}`);
    const text = `daemon off; pid ${place.scratch}/pid; error_log ${place.scratch}/error.log; events {}
${isRoot ? 'user nobody nogroup;' : ''}
http { access_log off; ${temp.join(' ')} include ${write(place, 'site.conf', site)}; }`;
    return ['-p', place.scratch, '-c', write(place, 'nginx.conf', text)];
  },
};

const apacheModules =
  'mpm_event authz_core authz_host dir mime headers alias filter deflate brotli unixd version'.split(' ');

const apache: ServerKind = {
  name: 'Apache',
  programs: ['/usr/sbin/apache2', '/usr/sbin/httpd'],
  encodings: ['br', 'gzip'],
  prepare: (place) => {
    const folder = join(place.served, place.folder);
    // At the root as .htaccess, in a folder included in its <Directory>: the file says that both do.
    const isRootSite = place.folder === '/';
    const site = write(place, 'site.conf', shipped('apache.htaccess', place));
    if (isRootSite) cpSync(site, join(folder, '.htaccess'));
    const modules = ['/usr/lib/apache2/modules', '/usr/lib64/httpd/modules'].find(existsSync);
    const text = `ServerRoot ${place.scratch}
${apacheModules.map((name) => `<IfModule !${name}_module>\nLoadModule ${name}_module ${modules}/mod_${name}.so\n</IfModule>`).join('\n')}
Listen 127.0.0.1:${place.port}
ServerName 127.0.0.1
TypesConfig ${write(place, 'mime.types', '')}
PidFile ${place.scratch}/pid
ErrorLog ${place.scratch}/error.log
${isRoot ? 'User nobody\nGroup nogroup' : ''}
DocumentRoot ${place.served}
<Directory ${folder}>
  Require all granted
  ${isRootSite ? 'AllowOverride All' : `Include ${site}`}
</Directory>`;
    return ['-D', 'FOREGROUND', '-f', write(place, 'httpd.conf', text)];
  },
};

const caddy: ServerKind = {
  name: 'Caddy',
  programs: ['/usr/bin/caddy', '/usr/local/bin/caddy', '/opt/homebrew/bin/caddy'],
  encodings: ['gzip'],
  prepare: (place) => {
    const site = shipped('Caddyfile', place)
      .replaceAll('/srv/thads', place.served)
      .replace(':80 {', `http://127.0.0.1:${place.port} {`);
    const text = `{\n\tadmin off\n\tstorage file_system ${place.scratch}/storage\n}\n${site}`;
    return ['run', '--config', write(place, 'Caddyfile', text), '--adapter', 'caddyfile'];
  },
};

/** The project's own, that `npm start` serves with. It knows the root only. */
const preview: ServerKind = {
  name: 'npm run preview',
  programs: [process.execPath],
  encodings: [],
  prepare: ({ port }) => [
    join(root, 'node_modules/vite/bin/vite.js'),
    'preview',
    '--host',
    '127.0.0.1',
    '--port',
    `${port}`,
  ],
};

export const serverKinds: readonly ServerKind[] = [nginx, apache, caddy, preview];

export const isOnlyForRoot = (kind: ServerKind) => kind === preview;

/** Serves a copy of the built site below `folder` while `work` runs; then stops the server and clears up. */
export async function whileServed(
  kind: ServerKind,
  program: string,
  { folder, port }: Pick<Place, 'folder' | 'port'>,
  work: (address: string) => Promise<void>,
): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), 'thads-server-'));
  chmodSync(scratch, 0o755);
  const served = join(scratch, 'served');
  mkdirSync(join(served, folder), { recursive: true });
  cpSync(join(root, 'dist'), join(served, folder), { recursive: true });
  // What a site may have beside: a service worker and a manifest.
  for (const name of ['sw.js', 'probe.webmanifest']) {
    const file = join(served, folder, name);
    if (!existsSync(file)) writeFileSync(file, '{}');
  }
  const place = { scratch, served, folder, port };
  const child = spawn(program, kind.prepare(place), { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stdout.on('data', (text) => {
    said += text;
  });
  child.stderr.on('data', (text) => {
    said += text;
  });
  const log = join(scratch, 'error.log');
  try {
    await untilUp(child, port, () => said + (existsSync(log) ? readFileSync(log, 'utf8') : ''));
    await work(`http://127.0.0.1:${port}${folder}`);
  } finally {
    await stopped(child);
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function untilUp(child: ChildProcess, port: number, said: () => string): Promise<void> {
  const end = Date.now() + 20_000;
  while (Date.now() < end && child.exitCode === null) {
    const isUp = await new Promise((resolve) => {
      get({ host: '127.0.0.1', port, path: '/' }, (response) => resolve(Boolean(response.resume()))).on('error', () =>
        resolve(false),
      );
    });
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`did not start: ${said()}`);
}

async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const force = setTimeout(() => child.kill('SIGKILL'), 5000);
  await gone;
  clearTimeout(force);
}
