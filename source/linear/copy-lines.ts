/** Lines that copy: what is pointed out, what a number or letter names, else the paragraph. */

import type {Asked} from './linear-commands.ts';
import {type LinearPlace, type LinearStep, type LineCommands, run, saying, told} from './linear-place.ts';
import {followed} from './link-lines.ts';
import {focusedOn} from './list-lines.ts';

function copied(place: LinearPlace, id: 'copy' | 'cite', asked: Asked): LinearStep {
	const {view, state} = place;
	if (/^\d+$/.test(asked.words)) {
		const target = state.listed[Number(asked.words) - 1];
		if (target?.kind === 'link') return followed(place, target.href, 'y');
		if (target?.kind !== 'item') return saying(place, 'There is no such number in the list.');
		return told(place, run({...place, view: focusedOn(view, target)}, id));
	}
	const isPointedOut = view.selection !== undefined || (view.lit !== undefined && view.lit !== 'contents');
	const letter = asked.letter ?? (isPointedOut ? undefined : 'p');
	return told(place, run(place, id, letter === undefined ? {} : {letter}));
}

export const copyCommands: LineCommands = {
	copy: (place, asked) => copied(place, 'copy', asked),
	cite: (place, asked) => copied(place, 'cite', asked),
};
