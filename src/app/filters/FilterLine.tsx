import type { Organisation } from '../../domain/organisation.ts';
import type { Selection } from '../../domain/selection.ts';
import { unitOf } from '../../domain/unitTree.ts';
import { wholeName } from '../../i18n/place.ts';
import { siteWords } from '../../i18n/site/words.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { Controls } from '../../ui/Controls.tsx';
import styles from './FilterBar.module.css';
import { unitsInWords } from './unitsInWords.ts';

interface Props {
  /** As it was in the period. */
  readonly organisation: Organisation;
  readonly view: Selection;
  /** Code of the unit, on the page of one. */
  readonly unit: string | undefined;
  /** Id of the panel with the filters. */
  readonly opens: string;
}

/** Where there is no room for the filters: the view in words, and the button that opens them. */
export function FilterLine({ organisation, view, unit, opens }: Props) {
  const messages = useMessages();
  const { basisOptions, line } = siteWords(messages).filters;
  const { statYear, months } = view.period;
  const whole = view.units === 'all' && view.within === null && view.level === null;
  const words = [
    line.period(statYear, months),
    unitOf(organisation, unit ?? '')?.shortName[messages.language] ??
      (whole ? line.whole(wholeName(organisation, messages)) : unitsInWords(organisation, view, messages)),
    basisOptions[view.basis],
    line.comparison[view.comparison],
  ];
  return (
    // Hidden like the page as long as another view than the prerendered one is on its way.
    <div className={styles.line} data-view="">
      <p id={`${opens}view`}>{words.join(' · ')}</p>
      <Controls>
        <button type="button" popoverTarget={opens} aria-label={line.changeLabel} aria-describedby={`${opens}view`}>
          {line.change}
        </button>
      </Controls>
    </div>
  );
}
