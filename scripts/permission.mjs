/**
 * Whether the set-up may install a package of the system. Given to CI, to root and by `THADS_INSTALL_BROWSER=1`, refused by
 * `THADS_INSTALL_BROWSER=0`; else somebody at a terminal is asked, and where there is none it is refused.
 *
 * @param {{ env: Readonly<Record<string, string | undefined>>, isRoot: boolean, isTerminal: boolean }} where
 * @returns {'given' | 'ask' | 'refused'}
 */
export function permission({ env, isRoot, isTerminal }) {
  if (env.THADS_INSTALL_BROWSER === '1') return 'given';
  if (env.THADS_INSTALL_BROWSER === '0') return 'refused';
  if (isRoot || (env.CI && env.CI !== 'false')) return 'given';
  return isTerminal ? 'ask' : 'refused';
}
