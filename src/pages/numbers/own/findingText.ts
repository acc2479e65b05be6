import type { Office } from '../../../data/own/kept.ts';
import { useMessages, useWords } from '../../../i18n/useMessages.ts';
import type { CheckFinding } from '../../../import/checks.ts';
import { useColumnName } from './columnName.ts';
import { ownWords } from './words.ts';

/** A finding as a sentence. */
export function useFindingText(office: Office | null): (finding: CheckFinding) => string {
  const { format, list, language } = useMessages();
  const words = useWords(ownWords).findings;
  const columnName = useColumnName();
  const number = (value: number) => format.number(value, Number.isInteger(value) ? 0 : 2);
  return (finding) => {
    const cell = finding.cell ?? '';
    switch (finding.kind) {
      case 'doesNotAddUp': {
        const { actual, expected, certain, also } = finding;
        const said = words.doesNotAddUp(cell, number(actual), number(expected), number(actual - expected), certain);
        return also.length === 0 ? said : `${said}; ${words.also(list(also.map(String)))}`;
      }
      case 'exceeds':
        return words.exceeds(cell, columnName(finding.part), columnName(finding.whole), number(finding.by));
      case 'rate':
        return words.rate(cell, format.number(finding.printed, 2), format.number(finding.computed, 2));
      case 'remainder':
        return words.remainder(cell, number(finding.rest));
      case 'notWhole':
      case 'negative':
        return words[finding.kind](cell, number(finding.value));
      case 'blank':
        return words.blank(cell, columnName(finding.column));
      case 'textNumbers':
        return words.textNumbers(number(finding.count));
      case 'hidden':
        return words.hidden(finding.rows, finding.columns);
      case 'twice':
        return words.twice(cell, finding.name, finding.first);
      case 'missingUnits':
        return words.missingUnits(list(finding.units.map((code) => nameIn(office, code, language))));
      case 'unknownUnit':
        return words.unknownUnit(cell, finding.name);
      case 'openingBalance':
        return words.openingBalance(cell, number(finding.actual), number(finding.expected), finding.against);
      case 'fell':
        return words.fell(cell, columnName(finding.column), number(finding.actual), number(finding.before));
      case 'couldNotRun':
        return words.couldNotRun[finding.needs];
    }
  };
}

export function nameIn(office: Pick<Office, 'units'> | null, code: string, language: 'vi' | 'en'): string {
  return office?.units.find((unit) => unit.code === code)?.shortName[language] ?? code;
}
