/** The promises in their order, each with its proof. */

import {control} from './control.ts';
import {hidden} from './hidden.ts';
import {links} from './links.ts';
import type {Proof} from './trial.ts';

export const proofs: readonly Proof[] = [control, links, hidden];
