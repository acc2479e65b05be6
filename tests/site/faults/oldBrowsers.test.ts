import { list } from './oldBrowsers.faults.ts';
import { testFaults } from './run.ts';

testFaults(list);
