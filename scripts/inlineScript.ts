import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { minifySync, type Plugin, transformWithOxc } from 'vite';

/** What stands before everything else, in this order, behind what `index.html` says by itself. */
const early = ['src/early/address.ts', 'src/early/baseline.ts', 'src/early/panels.ts', 'src/early/translation.ts'];

/**
 * The one inline script of the HTML: that of `index.html` and the files of `src/early`, in syntax that browsers below the
 * baseline can read, so that they can say that they are.
 */
export function inlineScript(root: string): Plugin {
  return {
    name: 'inline-script',
    transformIndexHtml: {
      order: 'pre',
      async handler(html, { filename }) {
        // Test runners serve pages of their own.
        if (filename !== join(root, 'index.html')) return html;
        const [script, own] = /<script>([\s\S]*?)<\/script>/.exec(html) ?? [];
        if (script === undefined || own === undefined) throw new Error('[build] index.html has no inline script');
        const parts = [own, ...early.map((file) => readFileSync(join(root, file), 'utf8'))];
        return html.replace(script, `<script>${await readable(parts)}</script>`);
      },
    },
  };
}

/** Scripts as one, each with names of its own. */
async function readable(parts: readonly string[]): Promise<string> {
  const whole = parts.map((part) => `{${part}\n}`).join('\n');
  const { code } = await transformWithOxc(`(function () {${whole}})()`, 'early.ts', { target: 'es2015' });
  const { code: small } = minifySync('early.js', code, { compress: { target: 'es2015' }, module: false });
  return small.trim();
}
