import { list } from './links.faults.ts';
import { testFaults } from './run.ts';

testFaults(list);
