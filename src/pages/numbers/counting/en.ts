import type { vi } from './vi.ts';

export const en: typeof vi = {
  title: 'Count from a register',
  lead: 'Drop the folder of a register of cases here (Parquet or CSV, up to a million cases). It is read and counted on this machine and sent nowhere, by the very queries of the publishing command; what comes out is a preview and the files of figures for a server.',
  hint: 'Or drop the whole folder into this frame. Six tables are needed: unit, officer, case, event, payment, target.',
  once: 'The first time, the page fetches the database from this very server (about 34 MB before compression). When you leave the page, the register goes from memory.',
  files: 'Choose the files of the register',
  folder: 'Choose the folder',
  cancel: 'Stop',
  clear: 'Let go of this register',
  failed:
    'It could not be counted: the part of the page that counts did not come, or failed. Reload the page when there is a connection, and try again.',
  stages: {
    waiting: 'Getting ready…',
    engine: 'Fetching the database…',
    files: 'Reading the register…',
    hashes: 'Taking the fingerprints of the files…',
    faults: 'Checking the register…',
    books: (year) => `Making the books of the statistical year ${year}…`,
    corrections: (year) => `Looking for numbers corrected after closing, ${year}…`,
    ages: (year) => `Counting the ages of cases, ${year}…`,
    writing: 'Writing the files of figures…',
  },
  bytes: (done, of) => `${done} of ${of} MB`,
  fetched: (done) => `${done} MB`,
  progress: 'Progress',
  read: (cases, units) => `The register was read: ${cases} cases, ${units} units.`,
  newest: (time) => `The newest row was recorded at ${time}.`,
  empty: 'The register has no case, so there is nothing to count. Export it again and drop it here.',
  madeUp: 'This register is made up (it has a file MADE-UP.txt): all that is counted of it is illustrative.',
  year: 'Statistical year',
  lock: 'When the last period is closed (time of Vietnam)',
  wrongYear: 'The statistical year has to be from 1993 to 2100.',
  wrongLock: 'Choose the date and the time of closing.',
  count: 'Count',
  countAgain: 'Count again',
  refused: {
    missingTables: (tables) =>
      `Tables are missing: ${tables}. Drop these files too (name.parquet, name.csv or a folder name/ of Parquet files); those that were dropped are kept.`,
    missingColumns: (file, columns) =>
      `The file ${file} lacks ${columns}. Export it again with all columns, named as in register/schema/README.md.`,
    truncated: (file) =>
      `The file ${file} is cut off: it does not end as a Parquet file does. Its copying was probably interrupted; copy or export it again.`,
    unreadable: (file, message) =>
      `The file ${file} cannot be read: ${message}. See whether it is CSV (UTF-8, commas, a line of names) or Parquet, and export it again.`,
    tooLarge: (size, most) =>
      `The files have ${size} MB, more than the ${most} MB that a browser counts. Export the register as Parquet, or count it by npm run publish:register.`,
    tooManyCases: (cases, most) =>
      `The register has ${cases} cases, more than the ${most} that a browser counts. Count it by npm run publish:register on a machine with Node.`,
    muchTooManyCases: (most) =>
      `The register has far more rows than ${most} cases would, which is what a browser counts. Count it by npm run publish:register on a machine with Node.`,
    noMemory:
      'The browser has too little memory for this register. Close other tabs and try again, or count it by npm run publish:register.',
    noEngine: (message) =>
      `This browser, or the policy of the server, does not run the database (${message}). Use a recent Chrome, Edge, Firefox or Safari; if it is still so, count by npm run publish:register.`,
    notFetched:
      "The database could not be fetched from the site's server. Check the connection and drop the register again.",
    noBooks: (year) => `The register has no case of the statistical year ${year}. Choose another year.`,
    notOver: (year, lock) =>
      `By ${lock} no period of the statistical year ${year} is over (the first one ends on 31/10 of the year before). Choose a later closing, or the year before.`,
  },
  faults: {
    none: 'The register has no known fault.',
    some: (rows) =>
      `${rows} rows of the register should be looked at. The publishing command stops here until the faults are accepted; below it is counted as each reason says.`,
    line: (count, written, what) => `${written} ${count === 1 ? 'row' : 'rows'}. ${what}`,
    examples: (list) => `Examples: ${list}`,
    accept: 'I have seen the faults above and want the files counted like this.',
  },
  result: {
    title: (period, lock) => `Result for ${period}, closed at ${lock}`,
    madeUp: 'Illustrative numbers, counted from a made-up register.',
    counted: 'Numbers counted from the register that was dropped, not published.',
    unit: 'Unit',
    totalToEnforce: 'To be enforced',
    eligible: 'Eligible',
    completedTotal: 'Finished',
    rate: 'Rate finished',
    cases: 'By cases',
    amounts: 'By money (million đồng)',
    none: 'none',
    table: 'What was counted, by unit',
    download: (files, size) => `Download ${files} files of figures (ZIP, ${size} MB)`,
    use: "Unpack it and put its folder api into the site's folder on the server, in place of the one there. It has register.json, by which npm run register:verify counts any of the numbers again.",
  },
};
