/** `npm run prove [-- --only N --seconds S]`: the promises of the README, tried on the built program, a line for each. */

import {runTypeScript} from '../helpers/run-typescript.mjs';

await runTypeScript('tests/prove/prove.ts');
