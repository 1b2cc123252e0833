/** What is used of two libraries that come without types for the files that are imported. */

declare module '@joplin/turndown-plugin-gfm' {
	import type TurndownService from 'turndown';
	export const strikethrough: (service: TurndownService) => void;
	export const taskListItems: (service: TurndownService) => void;
}

declare module 'turndown/lib/turndown.browser.es.js' {
	export {default} from 'turndown';
}
