import { forms, type Identity } from '../../../domain/forms.ts';
import { formVersions } from '../../../domain/formVersion.ts';
import { allMeasures, caseMeasures, type Measure, optionalMeasures } from '../../../domain/measures.ts';
import { type ColumnOf, tableOf } from '../../../domain/table.ts';
import { evidencePanelWords } from '../../../evidence/panel/words.ts';
import { figureNameWords } from '../../../i18n/figureNames/words.ts';
import type { Messages } from '../../../i18n/messages.ts';
import type { NumbersTable } from '../tables/numbersTable.ts';
import { numbersWords } from '../words.ts';
import { glossary, type Term } from './glossary.ts';
import { type Indicator, indicators } from './indicators.ts';
import { definitionWords } from './words.ts';

function textColumn<R>(key: string, header: string, cell: (row: R) => string, name = false): ColumnOf<R> {
  return { key, header, role: name ? 'name' : 'remark', kind: 'text', cell };
}

/** What each measure of the forms means, with its code. Pure. */
export function measuresTable(messages: Messages): NumbersTable {
  const { heads, files } = numbersWords(messages);
  const { meanings, counted } = definitionWords(messages);
  const names = figureNameWords(messages);
  const byCases: readonly Measure[] = [...caseMeasures, ...optionalMeasures];
  const columns = [
    textColumn<Measure>('measure', heads.measure, (measure) => names[measure], true),
    textColumn<Measure>('code', heads.code, (measure) => measure),
    textColumn<Measure>('counted_in', heads.countedIn, (of) => (byCases.includes(of) ? counted.both : counted.amounts)),
    textColumn<Measure>('meaning', heads.meaning, (measure) => meanings[measure]),
  ];
  return { slug: 'chi-tieu-thong-ke', name: files.measures, table: tableOf(columns, allMeasures) };
}

/** How rates and indicators are reached. Pure. */
export function indicatorsTable(messages: Messages): NumbersTable {
  const { heads, files } = numbersWords(messages);
  const { remarks } = definitionWords(messages);
  const names: Readonly<Partial<Record<string, string>>> = figureNameWords(messages);
  const evidence = evidencePanelWords(messages);
  const contributions: Readonly<Partial<Record<string, string>>> = evidence.contributions;
  const formula = ({ name, formula: tokens, remark }: Indicator) => {
    if (tokens.length > 0) return spaced(tokens.map((token) => names[token] ?? token));
    if (remark === 'interval') return evidence.wilson(messages.format.number(1.96, 2), '95%');
    return contributions[name] ?? remarks[remark];
  };
  const columns = [
    textColumn<Indicator>('indicator', heads.indicator, ({ name }) => names[name] ?? name, true),
    textColumn<Indicator>('code', heads.code, ({ name }) => name),
    textColumn<Indicator>('formula', heads.formula, formula),
    textColumn<Indicator>('remark', heads.remark, (of) =>
      formula(of) === remarks[of.remark] ? '' : remarks[of.remark],
    ),
  ];
  return { slug: 'ty-le', name: files.indicators, table: tableOf(columns, indicators) };
}

function spaced(parts: readonly string[]): string {
  return parts.join(' ').replaceAll('( ', '(').replaceAll(' )', ')');
}

/** The identities that rows keep, each with the circulars whose forms have it. Pure. */
export function identitiesTable(messages: Messages): NumbersTable {
  const { heads, files } = numbersWords(messages);
  const names = figureNameWords(messages);
  const all = new Map(formVersions.flatMap((version) => forms[version].identities.map((of) => [sentenceOf(of), of])));
  function sentenceOf({ total, terms }: Identity): string {
    const sum = terms.map(([sign, measure], at) => `${sign < 0 ? '− ' : at > 0 ? '+ ' : ''}${names[measure]}`);
    return `${names[total]} = ${sum.join(' ')}`;
  }
  const versionsOf = (of: Identity) =>
    formVersions.filter((version) => forms[version].identities.some((other) => sentenceOf(other) === sentenceOf(of)));
  const columns = [
    textColumn<Identity>('identity', heads.identity, sentenceOf, true),
    textColumn<Identity>('code', heads.code, ({ id }) => id),
    textColumn<Identity>('forms', heads.forms, (of) => versionsOf(of).join(', ')),
  ];
  return { slug: 'dang-thuc', name: files.identities, table: tableOf(columns, [...all.values()]) };
}

/** Terms in both languages with their names in code. Pure. */
export function glossaryTable(messages: Messages): NumbersTable {
  const { heads, files } = numbersWords(messages);
  const columns = [
    textColumn<Term>('vi', heads.vietnamese, ({ vi }) => vi, true),
    textColumn<Term>('en', heads.english, ({ en }) => en),
    textColumn<Term>('code', heads.code, ({ code }) => code),
  ];
  return { slug: 'thuat-ngu', name: files.glossary, table: tableOf(columns, glossary) };
}
