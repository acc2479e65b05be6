import type { vi } from './vi.ts';

export const en: typeof vi = {
  intro:
    'Drop a PNG, SVG, Excel, PowerPoint, Word or CSV (for Excel) file here that was exported from this site. It carries a hidden stamp with its version and every number, so the page can tell which numbers still hold, which have been superseded and which were altered after the export. The file is read on this machine and sent nowhere.',
  limits:
    'The stamp tells whether a file was changed; it is no digital signature and proves nobody’s authorship. Pictures and slides are compared by the numbers in their stamp only.',
  label: 'Choose files to check',
  hint: 'Or drop files on this box.',
  file: (name) => `Result of the check: ${name}`,
  checking: 'Checking the file…',
  failed:
    'The file has not been checked because the checker could not be loaded. Please try again when you are online.',
  retry: 'Check again',
  remove: 'Remove this result',
  formats: {
    png: 'PNG picture',
    svg: 'SVG picture',
    xlsx: 'Excel workbook',
    pptx: 'PowerPoint slides',
    docx: 'Word document',
    csv: 'CSV table',
    zip: 'Archive',
  },
  about: (format, organisation, period, version, exportedOn) =>
    `${format} of ${organisation}, ${period}; data version ${version}; exported on ${exportedOn}.`,
  version: (id, date) => `${id} (${date})`,
  ownVersion: (id, date) => `${id} (${date}, the office’s own figures)`,
  not: {
    empty: 'The file is empty. Please download it from the mail again, or export it anew.',
    tooLarge:
      'The file is far larger than any that this site exports, so it is not opened. Please check that it is the right one.',
    encrypted: 'The file has a password. Please remove it, save the file and drop it again.',
    damaged: 'The file is damaged or was not fully downloaded. Please download it again, or export it anew.',
    pdf: 'A PDF carries no stamp of this site. Please drop the file it was printed from (Word, Excel, PowerPoint or a picture).',
    otherPicture:
      'The picture is neither PNG nor SVG: if it came from this site it was converted and lost its stamp. Please drop the original, or export it anew.',
    noStamp:
      'There is no stamp of this site in the file: it was not exported here, comes from an earlier release, or was saved by a program that took the stamp away. Please drop the original file, or export it anew to compare.',
    brokenStamp:
      'The stamp in the file was changed or damaged, so no number in it can be trusted. Please use the original file, or export it anew.',
    newerStamp:
      'The stamp was written by a later release of this site. Please reload the page and drop the file again.',
    otherKind:
      'This site exports no such kind of file. Please drop a PNG, SVG, XLSX, PPTX, DOCX or CSV file that was exported here.',
  },
  here: {
    otherOrganisation: 'There are no figures of this organisation here to compare with.',
    ownElsewhere:
      'The file was made from an office’s own figures, which this browser does not keep, so there is nothing to compare with. Please open the page on the machine that keeps them.',
    otherYear: 'There are no reports of this year here to compare with.',
    failed: 'Today’s figures could not be loaded, so nothing was compared yet. Please try again when you are online.',
  },
  age: {
    same: 'The file is of the newest version here.',
    older: (version) => `There is a newer version: ${version}.`,
    newer: 'The file is of a later version than any here. Please reload the page to get the newest figures.',
    unknown: 'There is no version here like the one in the file. Its numbers are compared with today’s all the same.',
  },
  counts: {
    all: (count) => `Numbers in the file: ${count}.`,
    current: (count) => `${count} still hold`,
    superseded: (count) => `${count} superseded`,
    differs: (count) => `${count} differ from today’s`,
    altered: (count) => `${count} altered after the export`,
    incomparable: (count) => `${count} without a counterpart here`,
  },
  seen: (seen, of) =>
    `${seen} of ${of} numbers were also found in cells that can be seen in the file; the others are compared by the stamp only.`,
  allSeen: (count) => `All ${count} numbers were also found in cells that can be seen in the file.`,
  stampOnly: 'The numbers are compared by the stamp; words and drawings on slides are not read.',
  drawing: {
    ours: 'The picture is as it was exported.',
    changed:
      'The picture was edited, or saved by another program: the numbers seen in it may not be those in the stamp.',
  },
  altered: {
    title: 'Numbers altered after the export',
    place: 'Place in the file',
    ours: 'As exported',
    theirs: 'In the file now',
    now: 'Today',
    empty: 'left empty',
  },
  changed: {
    supersededTitle: 'Superseded numbers',
    differsTitle: 'Numbers that differ from today’s',
    since: (version) => `The new numbers came with version ${version}.`,
    sinceOneOf: (after, last) => `The new numbers came after version ${after}, with version ${last} at the latest.`,
    sameVersion:
      'The version has the same name, but the numbers differ: the figures here were replaced without a new version.',
    written: 'In the file',
    now: 'Today',
  },
  incomparable: 'Numbers without a counterpart here',
  chart: 'Table or chart',
  number: 'Number',
  table: (name) => `Table: ${name}`,
  places: {
    document: (table, row, column) => `table ${table}, row ${row}, column ${column}`,
    text: (row, column) => `row ${row}, column ${column}`,
    sheet: (sheet, cell) => `sheet “${sheet}”, cell ${cell}`,
  },
  more: (count) => `Show more (${count} left)`,
  open: 'Open the page with today’s numbers of this file',
  ours: (names) => `${names} is not imported: it was exported from this very site. The result of its check is under`,
};
