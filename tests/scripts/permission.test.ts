import { expect, it } from 'vitest';
import { permission } from '../../scripts/permission.mjs';

const person = { env: {}, isRoot: false, isTerminal: true };

it('asks a person at a terminal before a package of the system is installed', () => {
  expect(permission(person)).toBe('ask');
  expect(permission({ ...person, env: { CI: 'false' } })).toBe('ask');
  expect(permission({ ...person, env: { CI: '' } })).toBe('ask');
});

it('installs nothing where nobody can answer', () => {
  expect(permission({ ...person, isTerminal: false })).toBe('refused');
});

it('takes it as given by CI, by root and by the switch', () => {
  expect(permission({ ...person, isTerminal: false, env: { CI: 'true' } })).toBe('given');
  expect(permission({ ...person, isRoot: true })).toBe('given');
  expect(permission({ ...person, env: { THADS_INSTALL_BROWSER: '1' } })).toBe('given');
});

it('can be told not to, even in CI and as root', () => {
  expect(permission({ isRoot: true, isTerminal: true, env: { CI: '1', THADS_INSTALL_BROWSER: '0' } })).toBe('refused');
});
