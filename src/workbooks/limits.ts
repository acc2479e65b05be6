/** How large a file may be, so that a page stays alive whatever it is given. */

/** Bytes of a file. A year of a nation's offices and officers has about 10 MB. */
export const mostBytes = 50 * 1024 * 1024;

/** Bytes that its parts may unpack to, all together: what declares less and unpacks to more is caught while counting. */
export const mostUnpacked = 200 * 1024 * 1024;

export const mostSheets = 60;

/** Rows of a sheet: ten times those of a nation's offices and officers. */
export const mostRows = 20_000;

/** Cells of a sheet's used rectangle: so many rows of 100 columns. */
export const mostCells = 2_000_000;

/** Characters of a text file or of what is pasted. */
export const mostCharacters = 30_000_000;
