/** The small words that the labels of events are cut at, and the verbs of saying that they leave out. */

import {words} from './time-words.ts';

export const prepositions = words(
	'in on at by for from to of with without over under into onto through throughout during against between among amid ' +
		'amidst across after before since until till about around behind beyond despite toward towards upon within along ' +
		'near off per than via like as because',
);

/** Verbs whose complement is told as a fact that the reporter passes on; the label is the complement. */
export const tellingVerbs = words(
	'said says say told tells tell reported reports announced announces confirmed revealed testified specified stated ' +
		'explained noted added learned found hinted disclosed recalled showed shows declared hint hints signalled signaled ' +
		'indicated predicted suggested',
);

/** Verbs whose complement is a claim; the label keeps who claims it. */
export const claimingVerbs = words(
	'argued argues claimed claims insisted insists denied denies alleged warned warns believed believes thought thinks ' +
		'accused maintained maintains promised vowed hoped hopes feared doubted decided agreed demanded ruled',
);

export const pronouns = words('he she it they');

export const determiners = words(
	'the a an this that these those his her its their our my your some any no every each both several many',
);

/** Adverbs that a label can spare. */
export const fillers = words('also even just still already then however meanwhile later again indeed');
