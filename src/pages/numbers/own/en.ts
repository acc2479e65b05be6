import type { vi } from './vi.ts';

const kinds = {
  word: 'a Word document',
  slides: 'a PowerPoint file',
  pdf: 'a PDF file',
  picture: 'a picture',
  archive: 'an archive',
  xmlSpreadsheet: 'an XML spreadsheet of 2003',
  richText: 'an RTF document',
} as const;

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** Words of importing and keeping an office's own figures. */
export const en: typeof vi = {
  title: 'The office’s own figures',
  lead: 'Drop the month’s statistical report here (Excel, LibreOffice, CSV). The file is read and checked on this machine and sent nowhere; every page can then show the office’s own figures.',
  loading: 'Opening the import…',
  drop: {
    label: 'Choose files…',
    hint: 'or drop files here, or copy a range of cells in Excel and paste it (Ctrl+V)',
    paste: 'Paste copied cells',
    pasteLabel: 'What was copied from a spreadsheet',
    usePasted: 'Read what was pasted',
    pastedName: (count) => `Pasted ${count}`,
    limit: 'Up to 50 MB a file; .xlsx, .xlsm, .xlsb, .xls, .ods, .csv, .txt.',
  },
  file: {
    reading: 'Reading…',
    readingSheets: (count) => (count === 1 ? 'Reading one sheet…' : `Reading ${count} sheets…`),
    checking: (done, count) => `${done} of ${count} sheets checked…`,
    cancel: 'Stop',
    remove: 'Remove the file',
    again: 'Read again',
    failed: 'The reader of files could not be started. Please load the page again and try once more.',
    macros: 'The file has macros; they are not run.',
    noTables: 'No sheet has a table on the forms of civil judgment enforcement statistics.',
    hiddenSheet: 'hidden sheet',
  },
  refusal: {
    empty: 'The file is empty. Please check that it was saved completely.',
    tooLarge: (most) => `The file is larger than ${most} MB. Please keep only the sheets to import and save it again.`,
    unpacksTooLarge: (most) =>
      `The file unpacks to more than ${most} MB and was not opened. Please copy the table into a new file.`,
    tooManySheets: (sheets, most) => `The file has ${sheets} sheets, more than ${most}. Please split it.`,
    tooManyRows: (most) =>
      `A sheet has more than ${most} rows: it is no form by office and officer. Delete the rows below the table, or copy the table into a new file.`,
    tooManyCells: (most) =>
      `A sheet spans more than ${most} cells. Please delete stray cells far from the table, or copy the table into a new file.`,
    encrypted: 'The file has a password. Please open it in Excel, remove the password and save it again.',
    damaged: 'The file is damaged or was not saved completely. Please open it in Excel, save it and try again.',
    webPage: 'This is a web page named like a spreadsheet. Please open it in Excel and save it as .xlsx.',
    otherKind: (kind) =>
      kind === 'xmlSpreadsheet'
        ? `This is ${kinds[kind]}. Please open it in Excel and save it as .xlsx.`
        : `This is ${kinds[kind]}, not a spreadsheet. Please choose an Excel, LibreOffice or CSV file.`,
    unknown: 'This kind of file is not known. Please choose an Excel, LibreOffice or CSV file.',
  },
  encoding: {
    title: 'Which way do the letters of this file read right?',
    use: 'Read it this way',
  },
  sheetRefused: {
    register: (cell) =>
      `A register of cases with people’s names (cell ${cell}): it is not imported, and nothing of the sheet is kept.`,
    legacyText: 'Its letters are in an old encoding (TCVN3, VNI). Please convert it to Unicode and save it again.',
    noTable: 'No table on the forms of civil judgment enforcement statistics.',
  },
  office: {
    title: 'Office',
    which: 'These are the figures of',
    fresh: 'A new office, set up from this file',
    name: 'Name of the office',
    shortName: 'Short name',
    units: (count) => plural(count, 'unit', 'units'),
    needsName: 'Please name the office to keep its figures.',
  },
  sheet: {
    basis: { cases: 'By cases', amounts: 'By money' },
    noPeriod: 'period not known yet',
    rows: (units, officers) =>
      officers === 0
        ? plural(units, 'unit', 'units')
        : `${plural(units, 'unit', 'units')}, ${plural(officers, 'officer', 'officers')}`,
    take: 'Keep this table',
    preview: 'Look at the sheet',
    proof: (kept, judged) => `${kept} of ${judged} sums of the form add up`,
    hidden: (rows, columns) =>
      `${plural(rows, 'row', 'rows')} and ${plural(columns, 'column', 'columns')} are hidden; figures there are read all the same.`,
    textNumbers: (count) => `${count} numbers are stored as text; they were read as numbers.`,
    remembered: 'Answers of the last time were used.',
    forget: 'Forget them',
    change: 'Change the answers',
    confirmAll: (count) => `Use the preselected answers for all ${count} tables`,
  },
  questions: {
    title: (count) => plural(count, 'thing that only you can say', 'things that only you can say'),
    use: 'Use these answers',
    at: (cell) => `cell ${cell}`,
    period: 'Which period are these cumulative figures of?',
    periodWhy: 'The form only names a calendar month; statistics are cumulative from 1 October.',
    months: 'Months',
    year: 'Statistical year',
    moneyUnit: 'In which unit is the money?',
    moneyUnitWhy: 'No line of the form says it; the wrong one makes every amount wrong by 1,000 times.',
    moneyUnits: (thousands) =>
      thousands === 0.001
        ? 'đồng'
        : thousands === 1
          ? 'thousand đồng'
          : thousands === 1000
            ? 'million đồng'
            : 'billion đồng',
    separators: (text) => `How much is “${text}”?`,
    separatorsWhy: 'A full stop may separate thousands or decimals.',
    unit: (name) => `Which unit is “${name}”?`,
    unitWhy: 'Several units go by this name.',
    column: (head) => `Which measure is the column “${head}”?`,
    columnWhy: 'Several readings add up.',
    leaveOut: 'Leave it out',
    uncomputed: (formula) => `The formula =${formula} has no result in the file`,
    uncomputedWhy:
      'It is best to open the file in Excel, save it and import it again. Imported as it is, these cells count as not reported.',
    leaveBlank: 'Leave these cells blank',
  },
  unknownUnits: {
    title: (count) => `${plural(count, 'name is', 'names are')} not in the list of units`,
    leaveOut: 'Skip this row',
    addAll: 'Add as new units',
  },
  problems: {
    title: (count) => `${plural(count, 'cell', 'cells')} could not be read as a number`,
    error: (cell, text) => `Cell ${cell} holds the error ${text}.`,
    notANumber: (cell, text) => `Cell ${cell} says “${text}”, which is no number.`,
    date: (cell, text) => `Cell ${cell} is the date ${text}, not a number.`,
    advice: 'Please mend it in Excel, save the file and import it again.',
  },
  findings: {
    title: 'Checks',
    none: 'Every check holds.',
    severities: { block: 'To be mended', warn: 'To look at', info: 'To know' },
    counts: (block, warn) => (block > 0 ? `${block} to be mended, ${warn} to look at` : `${warn} to look at`),
    rule: (rule) => `rule ${rule}`,
    doesNotAddUp: (cell, actual, expected, difference, certain) =>
      certain
        ? `${cell}: ${actual}, should be ${expected}; off by ${difference}`
        : `${cell}: ${actual}, adds up to ${expected}; off by ${difference} (another cell may be the wrong one)`,
    also: (rules) => `also breaks rules ${rules}`,
    exceeds: (cell, part, whole, by) => `${cell}: “${part}” is more than “${whole}” by ${by}`,
    rate: (cell, printed, computed) => `${cell}: the rate says ${printed}%, computed it is ${computed}%`,
    remainder: (cell, rest) =>
      `${cell}: total to enforce exceeds eligible and not yet eligible by ${rest}; the form has no column of postponed or suspended`,
    notWhole: (cell, value) => `${cell}: ${value} is no whole number`,
    negative: (cell, value) => `${cell}: ${value} is negative`,
    blank: (cell, column) => `${cell}: “${column}” is blank and counts as not reported`,
    twice: (cell, name, first) => `${cell}: “${name}” already stands in ${first}`,
    missingUnits: (names) => `Missing: ${names}`,
    unknownUnit: (cell, name) => `${cell}: “${name}” is not in the list of units`,
    openingBalance: (cell, actual, expected, against) =>
      against === 'year'
        ? `${cell}: carried over ${actual}, but ${expected} were kept at the end of the year before`
        : `${cell}: carried over ${actual}, but ${expected} were kept for the period before`,
    fell: (cell, column, actual, before) =>
      `${cell}: “${column}” is ${actual}, less than ${before} in the period before`,
    couldNotRun: {
      yearBefore: 'Not held against the end of the year before: nothing is kept of it',
      periodBefore: 'Not held against the period before: nothing is kept of it',
    },
    textNumbers: (count) => `${count} numbers are stored as text`,
    hidden: (rows, columns) =>
      `${plural(rows, 'hidden row', 'hidden rows')} and ${plural(columns, 'hidden column', 'hidden columns')} are read all the same`,
    show: 'Show the cell',
    download: 'Download the checked sheet (Excel)',
  },
  preview: {
    label: (sheet) => `Sheet ${sheet}`,
    column: (letters) => `Column ${letters} is`,
    row: (number) => `Row ${number} is`,
    none: 'not used',
    moreColumns: (count) =>
      `${plural(count, 'column', 'columns')} further right ${count === 1 ? 'is' : 'are'} not shown here.`,
    hiddenRow: 'hidden row',
    hiddenColumn: 'hidden column',
  },
  hindrance: {
    questions: 'The questions of this table have to be answered before it can be kept.',
    problems: 'Some cells could not be read as numbers; mend the file and import it again.',
    blocked: 'Something has to be mended in the file first. Other tables can be kept all the same.',
    noUnits: 'No row is a unit of the office.',
    sameReport: 'Another table above is of the same period and measure; only one can be kept.',
  },
  keep: {
    title: 'Keep the figures',
    nothing: 'No table can be kept yet.',
    fresh: (label) => `${label}: new`,
    replaces: (label, count) => `${label}: replaces what was kept, ${count} numbers change`,
    same: (label) => `${label}: the same as what was kept`,
    changes: 'Look at the changes',
    unit: 'Unit',
    measure: 'Measure',
    before: 'Kept',
    now: 'New file',
    more: (count) => `and ${count} more`,
    button: (count) => `Keep ${plural(count, 'table', 'tables')}`,
    keeping: 'Keeping…',
    done: (count) => `${plural(count, 'table is', 'tables are')} kept on this machine.`,
    open: 'Look at the overview',
    undo: 'Undo',
    undone: 'Undone.',
  },
  kept: {
    title: 'Kept on this machine',
    nothing: 'No figures are kept.',
    period: 'Period',
    file: 'File',
    at: 'Imported',
    versions: 'Earlier versions',
    undo: 'Undo this import',
    backup: 'Download a backup',
    restore: 'Restore from a backup…',
    publish: 'Export for the web server (zip)',
    template: 'Download the form to fill in',
    compare: 'Compare with what was published…',
    sameAsPublished: (same) => `The same as what was published (${same} numbers alike).`,
    otherThanPublished: (changes, same) => `${changes} differences from what was published, ${same} numbers alike.`,
    changeKinds: { unit: 'List of units', target: 'Target', figure: 'Figure' },
    deleteAll: 'Delete everything…',
    deleteSure:
      'Delete all figures of the office on this machine? This cannot be undone; please download a backup first.',
    deleteYes: 'Delete everything',
    deleteNo: 'Keep it',
    deleted: 'Deleted.',
    backedUp: (at) => `Last backup ${at}.`,
    neverBackedUp:
      'There is no backup yet. A browser may delete what it keeps when the disk is full or the page was not opened for long.',
    restored: (count) => `${plural(count, 'table was', 'tables were')} restored.`,
    restoredTyped: ({ taken, left }) =>
      [
        taken > 0 ? `${taken} scoring tables and lists of events are back.` : '',
        left > 0
          ? `${left} scoring tables or lists of events on this machine differ from the backup and stay as they are; to have those of the backup, remove them on the page Emulation and restore once more.`
          : '',
      ]
        .filter((text) => text !== '')
        .join(' '),
    badBackup: {
      notOurs: 'This file is neither a backup of this site nor a set of figures that it exported.',
      altered: 'The backup was changed or damaged and was not used; what is kept has not changed.',
      newer: 'The backup was made by a newer version of the site. Please load the page again and try once more.',
    },
  },
  targets: {
    title: 'Targets given',
    none: 'There are no targets yet.',
    for: 'For',
    whole: 'The whole office',
    year: 'Year',
    basis: 'By',
    value: 'Target, %',
    direction: 'Level',
    directions: { exact: 'at least', moreThan: 'more than' },
    decision: 'Decision No.',
    decidedOn: 'Signed on',
    add: 'Note the target',
    remove: 'Remove',
    bad: {
      value: 'A target is a number from 0 to 100.',
      decision: 'Please give the number of the decision.',
      decidedOn: 'Please give the day on which the decision was signed.',
    },
  },
  failure: {
    unavailable:
      'This browser does not let the page keep anything (it may be in a private window). Files can be looked at and checked, but not kept.',
    blocked: 'Another tab has an older version of the site open. Please close it and try again.',
    full: 'There is no room left for this site; nothing new was kept, and what was kept is whole. Please free some room and try again.',
    newerVersion:
      'The figures on this machine were written by a newer version of the site. Please load the page again.',
    conflict:
      'Another tab has just changed the figures. The list was loaded again; please look at it and try once more.',
    superseded: 'These figures were replaced again since, so the earlier import cannot be undone.',
    broken: 'The figures could not be written; nothing has changed. Please try again, or load the page again.',
  },
  retry: 'Try again',
  formColumns: {
    entrustedOrWithdrawn: 'Entrusted out, withdrawn or revoked',
    postponedOther: 'Postponed, other grounds',
    suspended: 'Suspended',
    rate: 'Rate, %',
  },
};
