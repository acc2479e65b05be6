import { useLocation } from 'wouter';
import type { OrgUnit } from '../../domain/organisation.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { unitPath } from '../../url/routes.ts';

interface Props {
  readonly units: readonly OrgUnit[];
  /** Code of the unit that the page is about; it may be outside the period and so not among them. */
  readonly unit: string;
  readonly search: string;
}

/** On the page of a unit: goes to another one. */
export function UnitJump({ units, unit, search }: Props) {
  const { app, language } = useMessages();
  const [, navigate] = useLocation();
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
