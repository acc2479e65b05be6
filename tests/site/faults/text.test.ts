import { testFaults } from './run.ts';
import { list } from './text.faults.ts';

testFaults(list);
