/** The promises in their order, each with its proof. */

import {anyFile} from './any-file.ts';
import {clipboard} from './clipboard.ts';
import {control} from './control.ts';
import {encodings} from './encodings.ts';
import {endings} from './endings.ts';
import {exportsProof} from './exports.ts';
import {hidden} from './hidden.ts';
import {links} from './links.ts';
import {oddFiles} from './odd-files.ts';
import {onePackage} from './package.ts';
import {plainPlaces} from './plain-places.ts';
import {reach} from './reach.ts';
import type {Proof} from './trial.ts';
import {web} from './web.ts';

export const proofs: readonly Proof[] = [
	control,
	clipboard,
	links,
	hidden,
	anyFile,
	reach,
	web,
	encodings,
	endings,
	plainPlaces,
	oddFiles,
	exportsProof,
	onePackage,
];
