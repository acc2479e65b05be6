/** As many of the rows as there are changes, each with what is different about it. */
export function changed<Row extends object>(rows: readonly Row[], changes: readonly Partial<Row>[]): readonly Row[] {
  return rows.slice(0, changes.length).map((row, at) => ({ ...row, ...changes[at] }));
}
