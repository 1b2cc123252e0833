/** `npm run prove [-- --only N,N --seconds S]`: the promises of the README, tried on the built program, a line for each. */

import {readOptions} from '../helpers/options.mjs';
import {runTypeScript} from '../helpers/run-typescript.mjs';

const usage = `usage: npm run prove [-- --only N,N --seconds S]

--only     the promises of these numbers; otherwise all
--seconds  at most so long for each, but for 9 and 10; otherwise the full count, which takes about half an hour
`;

const {values} = readOptions({usage, options: {only: {type: 'string'}, seconds: {type: 'number'}}});
await runTypeScript('tests/prove/prove.ts', values);
