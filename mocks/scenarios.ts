/** States of the API that can be chosen in development with `?scenario=`. */
export const scenarios = [
  'normal',
  'slow',
  'error',
  'malformed',
  'badRow',
  'empty',
  'offline',
  'national',
  'reported',
  'imported',
  'mixed',
] as const;

export type Scenario = (typeof scenarios)[number];

/** The scenario that an address asks for; the normal one if it asks for none or for one that is not there. */
export function scenarioOf(search: string): Scenario {
  const asked = new URLSearchParams(search).get('scenario');
  return scenarios.find((scenario) => scenario === asked) ?? 'normal';
}
