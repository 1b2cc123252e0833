/** `npm run fuzz [-- --seconds S --seed N]`: documents, windows and keys of every kind → the laws that they break. */

import {readOptions} from '../helpers/options.mjs';
import {runTypeScript} from '../helpers/run-typescript.mjs';

const usage = `usage: npm run fuzz [-- --seconds S --seed N]

--seconds  for so long; otherwise 600
--seed     the same seed finds the same again; otherwise another one each time
`;

const {values} = readOptions({usage, options: {seconds: {type: 'number'}, seed: {type: 'number'}}});
await runTypeScript('tests/fuzz/fuzz.ts', values);
