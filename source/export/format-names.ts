/** The formats in which parts of an article can be printed, by the flag that takes them. */

export const formatNames = {
	timeline: ['json', 'csv', 'ics', 'md', 'markwhen', 'timelinejs'],
	quotes: ['json', 'csv', 'md'],
} as const;

export type ExportFormat = {
	[Part in keyof typeof formatNames]: {
		readonly part: Part;
		readonly format: (typeof formatNames)[Part][number];
	};
}[keyof typeof formatNames];
