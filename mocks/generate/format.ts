import type { RawReports } from './reports.ts';

/** Reports as JSON text with a column a line, so that a change of one measure is one changed line. */
export function formatReports(reports: RawReports): string {
  return `${format(reports, '')}\n`;
}

function format(value: unknown, indent: string): string {
  if (Array.isArray(value)) return `[${value.map((item) => JSON.stringify(item)).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  const members = Object.entries(value).map(
    ([key, member]) => `${inner}${JSON.stringify(key)}: ${format(member, inner)}`,
  );
  return `{\n${members.join(',\n')}\n${indent}}`;
}
