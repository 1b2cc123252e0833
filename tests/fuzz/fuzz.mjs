/** `npm run fuzz [-- --seconds S --seed N]`: documents, windows and keys of every kind → the laws that they break. */

import {runTypeScript} from '../helpers/run-typescript.mjs';

await runTypeScript('tests/fuzz/fuzz.ts');
