import { testFaults } from './run.ts';
import { list } from './translation.faults.ts';

testFaults(list);
