import { list } from './redeploy.faults.ts';
import { testFaults } from './run.ts';

testFaults(list);
