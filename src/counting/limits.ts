/** How large a register may be that a browser counts. What is larger is counted by `npm run publish:register`. */

/** Cases, told by their numbers. */
export const mostCases = 1_000_000;

/** All files of a register together, bytes: a million cases as CSV are some 400 MB. */
export const mostBytes = 1_500_000_000;

/** Rows of the table of cases in a Parquet file, which says so before any is read: a case has a row more for each edit. */
export const mostCaseRows = 3 * mostCases;

/** What the tables of the database may take, as DuckDB writes it: the memory of a 32-bit program ends at 4 GB. */
export const mostMemory = '2800MB';
