import { describe, expect, it } from 'vitest';
import { chosenUnits, type OrgUnit } from '../../src/domain/organisation.ts';

function unit(code: string): OrgUnit {
  const name = { vi: code, en: code };
  return {
    code,
    kind: 'subDepartment',
    name,
    shortName: name,
    parent: null,
    validFrom: null,
    validTo: null,
    successors: [],
  };
}

const [a, b, c] = [unit('a'), unit('b'), unit('c')];
const organisation = { units: [a, b, c] };

describe('chosenUnits', () => {
  it('is all of them for all', () => {
    expect(chosenUnits(organisation, 'all')).toEqual([a, b, c]);
  });

  it('is in official order, whatever the order of the choice', () => {
    expect(chosenUnits(organisation, ['c', 'a'])).toEqual([a, c]);
  });

  it('has each unit once', () => {
    expect(chosenUnits(organisation, ['b', 'b'])).toEqual([b]);
  });

  it('passes over codes that are not there', () => {
    expect(chosenUnits(organisation, ['x', 'b'])).toEqual([b]);
  });

  it('may be nobody', () => {
    expect(chosenUnits(organisation, [])).toEqual([]);
    expect(chosenUnits({ units: [] }, 'all')).toEqual([]);
  });
});
