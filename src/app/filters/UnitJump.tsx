import type { Organisation } from '../../domain/organisation.ts';
import { childrenOf, unitOf } from '../../domain/unitTree.ts';
import { siteWords } from '../../i18n/site/words.ts';
import { useMessages, useWords } from '../../i18n/useMessages.ts';
import { useLocation } from '../../url/location.ts';
import { unitPath } from '../../url/routes.ts';

interface Props {
  readonly organisation: Pick<Organisation, 'units'>;
  /** Code of the unit that the page is about; it may be outside the period and so not among them. */
  readonly unit: string;
  readonly search: string;
}

/** On the page of a unit: goes to another one beside it. */
export function UnitJump({ organisation, unit, search }: Props) {
  const { language } = useMessages();
  const app = useWords(siteWords);
  const [, navigate] = useLocation();
  const units = childrenOf(organisation, unitOf(organisation, unit)?.parent ?? null);
  const isHere = units.some(({ code }) => code === unit);
  return (
    <select
      aria-label={app.filters.units}
      value={isHere ? unit : ''}
      onChange={(event) => navigate(unitPath(event.target.value) + search)}
    >
      {!isHere && <option value="">{app.filters.noUnits}</option>}
      {units.map(({ code, shortName }) => (
        <option key={code} value={code}>
          {shortName[language]}
        </option>
      ))}
    </select>
  );
}
