import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { FaultList } from './fault.ts';

const file = join(import.meta.dirname, '../../../docs/faults.md');
const lists = Object.values(import.meta.glob<FaultList>('./*.faults.ts', { eager: true, import: 'list' }));

const head = `# Faults

What goes wrong around the site, and what its reader then sees. Each row is a test on the built site (\`tests/site/faults\`),
which also looks that the page is not blank, shows no nonsense and writes no error to the console. \`npm test\` tries all of
the short lists and two in five of the long ones, \`FAULTS=all npm run test:site\` all of them. This file is made by
\`UPDATE_FAULTS=1 npm run test:site\`.
`;

function tableOf({ title, faults }: FaultList): string {
  const cell = (text: string) => text.replaceAll('|', '\\|');
  const rows = faults.map(({ what, sees }) => `| ${cell(what)} | ${sees.map(cell).join(' … ')} |`);
  return `\n## ${title}\n\n| fault | what the reader sees |\n| --- | --- |\n${rows.join('\n')}\n`;
}

it('docs/faults.md lists every fault that is tried', () => {
  const made = head + lists.map(tableOf).join('');
  if (process.env['UPDATE_FAULTS']) writeFileSync(file, made);
  expect(readFileSync(file, 'utf8')).toBe(made);
});

it('no fault is listed twice under a heading, and each shows the reader something', () => {
  for (const { title, faults } of lists) {
    expect(new Set(faults.map(({ what }) => what)).size, title).toBe(faults.length);
    for (const { what, sees } of faults) expect(sees.length, what).toBeGreaterThan(0);
  }
});
