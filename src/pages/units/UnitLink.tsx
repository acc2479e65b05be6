import { useUnitLinks } from '../../charts/kit/unitLinks.ts';

/** A unit's name, leading to its page. */
export function UnitLink({ unit, name }: { readonly unit: string; readonly name: string }) {
  const links = useUnitLinks();
  if (!links) return name;
  return (
    <a href={links.hrefOf(unit)} onClick={(event) => links.follow(event, unit)}>
      {name}
    </a>
  );
}
