/** Makes every property test try the same values on every machine and every run. */

import fc from 'fast-check';

fc.configureGlobal({...fc.readConfigureGlobal(), seed: 20_250_412});
