// Counts published numbers again: npm run register:verify -- --register DIR --out DIR --unit CODE --year 2026 --months 12 --measure eligible
import { runCommand } from './publishing/command.ts';
import { openEngine } from './publishing/openEngine.ts';
import { exitCodes } from './publishing/refused.ts';
import { verifyOptions } from './verifying/verifyOptions.ts';
import { verifyAll, verifyOne } from './verifying/verifyPublication.ts';
import { allText, numberText } from './verifying/verifyText.ts';

await runCommand(async () => {
  const options = verifyOptions(process.argv.slice(2));
  const engine = await openEngine(options.engine, options.register);
  try {
    if (options.one) {
      const verified = await verifyOne(engine, options.out, options.one);
      console.log(numberText(verified, options.one.statYear));
      return verified.isEqual ? exitCodes.done : exitCodes.differs;
    }
    const verified = await verifyAll(engine, options.out, (year) => console.error(`${year}: ok`));
    console.log(allText(verified));
    return verified.found.length + verified.hashes.length === 0 ? exitCodes.done : exitCodes.differs;
  } finally {
    await engine.close();
  }
});
