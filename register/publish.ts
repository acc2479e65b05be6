// Counts the register and publishes it: npm run publish:register -- --register DIR --year 2026 --lock 2026-10-02T17:00 --out DIR
import { madeUpIn, publishedSchemas, runCommand } from './publishing/command.ts';
import { openEngine } from './publishing/openEngine.ts';
import { publishOptions } from './publishing/publishOptions.ts';
import { publishRegister } from './publishing/publishRegister.ts';
import { exitCodes } from './publishing/refused.ts';

await runCommand(async () => {
  const options = publishOptions(process.argv.slice(2));
  const engine = await openEngine(options.engine, options.register);
  const begun = performance.now();
  const seconds = () => `${((performance.now() - begun) / 1000).toFixed(1)} s`;
  try {
    const { dataVersion, years, files, bytes } = await publishRegister(engine, options, {
      madeUp: madeUpIn(options.register),
      schemas: publishedSchemas(),
      say: (line) => console.error(`${seconds()}  ${line}`),
    });
    const list = years.map(({ statYear, months }) => `${statYear} (${months})`).join(', ');
    const size = (bytes / 1e6).toFixed(1);
    console.log(`Đã công bố ${files} tệp, ${size} MB, bản ${dataVersion}, năm (số kỳ): ${list}. ${seconds()}`);
    console.log(`Published ${files} files, ${size} MB, version ${dataVersion}, years (periods): ${list}. ${seconds()}`);
    return exitCodes.done;
  } finally {
    await engine.close();
  }
});
