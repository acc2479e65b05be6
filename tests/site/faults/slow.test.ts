import { testFaults } from './run.ts';
import { list } from './slow.faults.ts';

testFaults(list);
