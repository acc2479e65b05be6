import { list } from './addresses.faults.ts';
import { testFaults } from './run.ts';

testFaults(list);
