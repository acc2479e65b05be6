// Prints the closing line of a test run from its JSON report, and fails when anything failed.
import { existsSync, readFileSync } from 'node:fs';

const [report, status] = process.argv.slice(2);
if (!existsSync(report)) {
  console.error('The run ended before any test: see above.');
  console.log('0 passed, 1 failed');
  process.exit(1);
}
const { numPassedTests, numFailedTests, numFailedTestSuites, success } = JSON.parse(readFileSync(report, 'utf8'));
const good = success && status === '0' && numPassedTests > 0;
// A file that could not be loaded fails without a failed test: it counts as one.
const failed = numFailedTests || numFailedTestSuites || (good ? 0 : 1);
console.log(`${numPassedTests} passed, ${failed} failed`);
process.exit(good ? 0 : 1);
