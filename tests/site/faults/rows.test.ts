import { list } from './rows.faults.ts';
import { testFaults } from './run.ts';

testFaults(list);
