/** What a reader of any text can rely on, on a few cases of each proof; `npm run prove` tries them all. */

import {testPromise} from '../helpers/promise.ts';
import {anyFile} from '../prove/any-file.ts';
import {control} from '../prove/control.ts';
import {encodings} from '../prove/encodings.ts';
import {exportsProof} from '../prove/exports.ts';
import {hidden} from '../prove/hidden.ts';

for (const proof of [control, hidden, anyFile, encodings, exportsProof]) testPromise(proof);
