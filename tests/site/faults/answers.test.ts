import { list } from './answers.faults.ts';
import { testFaults } from './run.ts';

testFaults(list);
