import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digitsFile, digitsFont } from './digits.ts';

// Writes the font of the digits anew; a test notices when its package has changed.
writeFileSync(join(import.meta.dirname, '..', digitsFile), await digitsFont());
