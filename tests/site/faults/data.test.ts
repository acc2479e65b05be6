import { list } from './data.faults.ts';
import { testFaults } from './run.ts';

testFaults(list);
