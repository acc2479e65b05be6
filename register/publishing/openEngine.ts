import type { Engine } from '../rows.ts';

type Opened = { readonly openRegister: (dir: string) => Promise<Engine> };

/** Opens a register with an engine by its name. Throws `RegisterRefused` where the register cannot be read. */
export async function openEngine(name: Engine['name'], dir: string): Promise<Engine> {
  const { openRegister } = (await import(`../engines/${name}.ts`)) as Opened;
  return openRegister(dir);
}
