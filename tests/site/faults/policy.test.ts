import { list } from './policy.faults.ts';
import { testFaults } from './run.ts';

testFaults(list);
