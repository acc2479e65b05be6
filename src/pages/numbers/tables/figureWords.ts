import { aboutOf } from '../../../domain/aboutOf.ts';
import { type Figure, type Whom, whomKey } from '../../../domain/figure.ts';
import type { Statistics } from '../../../domain/look.ts';
import type { Formula } from '../../../domain/provenance.ts';
import { sourceNumber } from '../../../evidence/bookContext.ts';
import { collectNotes } from '../../../evidence/notes.ts';
import { evidencePanelWords } from '../../../evidence/panel/words.ts';
import { closingText } from '../../../evidence/registerLines.ts';
import { evidenceWords } from '../../../evidence/words.ts';
import { figureNameWords } from '../../../i18n/figureNames/words.ts';
import type { Messages } from '../../../i18n/messages.ts';
import { numbersWords } from '../words.ts';

/** What a figure is about and where it comes from, as the columns of tables say it. */

/** Whom figures are about: the nation, the organisation, or a unit that there is or was. */
export function whomWords(whom: Whom, { organisation, everything }: Statistics, messages: Messages): string {
  const { places } = evidencePanelWords(messages);
  if (whom.kind === 'nation') return capitalised(places.nation);
  if (whom.kind === 'group') return places.group(whom.units.length);
  if (whom.kind === 'organisation') return organisation.shortName[messages.language];
  const unit = (everything ?? organisation).units.find(({ code }) => code === whom.unit);
  return unit?.shortName[messages.language] ?? whomKey(whom);
}

/** As a cell of a table begins. */
function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}

/** When a figure is about; empty where that is not known. */
export function periodWords(figure: Figure, messages: Messages): string {
  const subject = aboutOf(figure);
  if (!subject) return '';
  if (subject.statYear === undefined) return numbersWords(messages).offCalendar;
  return capitalised(messages.period({ statYear: subject.statYear, months: subject.months ?? 12 }));
}

/** The number of the source with its paragraph, the cell of the file, the formula by names, or the method. */
export function sourceWordsOf({ provenance }: Figure, { book }: Statistics, messages: Messages): string {
  const evidence = evidencePanelWords(messages);
  switch (provenance.kind) {
    case 'reported': {
      const number = evidenceWords(messages).sourceNumbers([sourceNumber(book.sources, provenance.source)]);
      return provenance.paragraph === undefined ? number : `${number}, ${evidence.paragraph(provenance.paragraph)}`;
    }
    case 'imported': {
      const { file, sheet, cell, at } = provenance;
      return evidence.importedFrom(file, sheet, cell, messages.format.date(at));
    }
    case 'register':
      return evidence.fromRegister(closingText(provenance, messages), provenance);
    case 'derived':
      return formulaWords(provenance.formula, messages);
    case 'illustrative':
      return numbersWords(messages).madeUp(provenance.method);
    case 'trial':
      return evidence.trial(provenance.trial);
  }
}

function formulaWords({ operation, inputs }: Formula, messages: Messages): string {
  const names = figureNameWords(messages);
  const sign = evidencePanelWords(messages).operations[operation];
  return inputs.map(({ name }) => names[name]).join(` ${sign} `);
}

export function noteWords(figure: Figure, { language }: Messages): string {
  return collectNotes(figure)
    .map((note) => note[language])
    .join(' ');
}
