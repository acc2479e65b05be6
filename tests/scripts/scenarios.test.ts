import { describe, expect, it } from 'vitest';
import { scenarioOf, scenarios } from '../../mocks/scenarios.ts';

describe('scenarioOf', () => {
  it('is the one that an address asks for', () => {
    expect(scenarioOf('?scenario=slow')).toBe('slow');
    expect(scenarioOf('?ky=2021-08&scenario=offline&v=1')).toBe('offline');
    expect(scenarioOf('?scenario=badRow')).toBe('badRow');
  });

  it('is the normal one where none is asked for, or one that is not there', () => {
    expect(scenarioOf('')).toBe('normal');
    expect(scenarioOf('?scenario=')).toBe('normal');
    expect(scenarioOf('?scenario=lu-lut')).toBe('normal');
    expect(scenarioOf('?scenario=toString')).toBe('normal');
  });
});

describe('scenarios', () => {
  it('has each state of the API once', () => {
    expect(new Set(scenarios).size).toBe(scenarios.length);
    expect(scenarios).toContain('mixed');
  });
});
