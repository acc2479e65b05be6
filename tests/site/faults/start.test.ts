import { testFaults } from './run.ts';
import { list } from './start.faults.ts';

testFaults(list);
