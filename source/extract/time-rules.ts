/** The name of a rule about time → one plain sentence that says why it found what it found. */

export const timeRules: Readonly<Record<string, string>> = {
	'numeric-date':
		'A date is written in figures; where day and month could change places, only its year is taken.',
	'calendar-date':
		'A month or a day is named; a missing year is the nearest one that fits the verb, or the year that the text is telling of.',
	'shared-month': 'Two days share one month, which stands beside only one of them.',
	'bare-day': 'A day of the month stands alone; it belongs to the month named last.',
	weekday:
		'A day of the week is the newest one up to the article’s date, or the next one where the verb looks ahead.',
	'shifted-date': 'A month stands after “last”, “this” or “next”, counted from the article’s date.',
	season: 'A season of a year; its months are those of the northern calendar, winter from December on.',
	year: 'Four figures stand where a year would, and count nothing.',
	'era-year': 'A year stands with its era.',
	decade: 'A decade is named.',
	century: 'A century is named.',
	'part-of-year': 'A quarter or a half of a year; without a year, the last one that has ended.',
	'shifted-unit':
		'A week, month or year stands after “this”, “last” or “next”, counted from the article’s date; weeks begin on Monday.',
	'anaphoric-unit': 'The words count from the date that the text named before them.',
	ago: 'So many days, weeks, months or years before the article’s date, as exact as their unit.',
	later: 'So many days, weeks, months or years from the date that the text named before.',
	'day-word': '“Today”, “yesterday” or “tomorrow”, counted from the article’s date.',
	weekend:
		'Said from Monday to Thursday, “the weekend” is the past one unless the verb looks ahead; later in the week, the one at hand.',
	'shifted-weekend': 'A weekend stands after “this”, “last” or “next”, counted from the article’s date.',
	duration: 'A length of time, which has no date.',
	reference: 'A word for the present, the past or the future, which has no date.',
	set: 'Something that happens again and again, which has no single date.',
	'named-period': 'A war or an age with a name, whose years are beyond dispute.',
	holiday: 'A feast of the calendar.',
	clock: 'An hour of a day.',
	'event-noun': 'The noun stands for an event that the text has dated before.',
	age: 'How old someone is, which is no date.',
	phone: 'A telephone number.',
	'date-range': 'Two dates with a dash, or with “from … to” or “between … and”, are one stretch of time.',
	'open-range': '“Since” or “from … on” opens a stretch of time that goes on.',
	'before-date': '“Before”, “by” or “until” says only when it had happened or ended.',
	'before-event': '“Before” an event with a date: it happened at some time until then.',
	'order-signal':
		'The sentence says only its place in the order of events; its date is carried over from the event before it.',
};
