/** Commands that leave the article for another: by a link, by the list that it was opened from; and reading it again. */

import type {Command} from './commands.ts';
import {chooseLink} from './links.ts';

function turn(title: string, by: 1 | -1): Command {
	return {
		title,
		group: 'Go to',
		disabled: ({listed}) =>
			listed ? undefined : 'This article was not opened from a list: broadsheet FOLDER makes one',
		run: (view, _scene, count) => ({view, effect: {kind: 'turn', by: by * (count ?? 1)}}),
	};
}

export const documentCommands = {
	follow: {
		title: 'Follow a link: its letters, then Enter; the target is shown first',
		group: 'Go to',
		hint: 'link',
		run: (view, scene) => ({view: chooseLink(view, scene)}),
	},
	'next-document': turn('Next article of the list', 1),
	'previous-document': turn('Previous article of the list', -1),
	recent: {
		title: 'What was read last',
		group: 'Go to',
		run: view => ({view, effect: {kind: 'recent'}}),
	},
	reload: {
		title: 'Read the file again',
		group: 'Program',
		run: view => ({view, effect: {kind: 'reload'}}),
	},
	close: {
		title: 'Close the article: back to the list, or quit',
		group: 'Program',
		hint: 'quit',
		run: view => ({view, effect: {kind: 'close'}}),
	},
} satisfies Record<string, Command>;
