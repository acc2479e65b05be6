import { list } from './offline.faults.ts';
import { testFaults } from './run.ts';

testFaults(list);
