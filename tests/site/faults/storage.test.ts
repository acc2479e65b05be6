import { testFaults } from './run.ts';
import { list } from './storage.faults.ts';

testFaults(list);
