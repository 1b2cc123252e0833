/** Rows of styled runs → finished strings for the terminal: SGR for styles, OSC 8 for links. */

import {safeLine} from '../article/safe-text.ts';
import {hasRightToLeft} from '../layout/direction.ts';
import type {Row} from '../view/row.ts';
import {visualRow} from './bidi.ts';
import {sgrOf, type Theme} from './theme.ts';

// Only these open, so only these are offered to the terminal.
const safeTarget = /^(?:https?:\/\/|mailto:)/i;

// Left-to-right mark: it keeps a terminal that turns texts round by itself from turning two panes round together.
const apart = '\u200E';

// Signs that draw themselves, from left to right: a row of nothing else needs no second look.
const plain = /^[\x20-\x7E\u00A1-\u00AC\u00AE-\u02FF\u2010-\u2027\u2030-\u203A\u2190-\u21FF\u2500-\u25FF]*$/;

/** Paints a row. Links end in BEL, because Ink measures ST wrongly. Foreign text never brings a control character. */
export function paintRow(row: Row, theme: Theme): string {
	let painted = '';
	let current = '';
	let link: string | undefined;
	const isPlain = row.every(({text}) => plain.test(text));
	for (const {text, style} of theme.reorders || isPlain ? row : visualRow(row)) {
		if (text === '') continue;
		const href = style.href !== undefined && safeTarget.test(style.href) ? style.href : undefined;
		if (href !== link) {
			painted += href === undefined ? closeLink : openLink(href);
			link = href;
		}
		const sgr = sgrOf(style, theme);
		if (sgr !== current) {
			painted += sgr === '' ? '\x1b[0m' : current === '' ? `\x1b[${sgr}m` : `\x1b[0;${sgr}m`;
			current = sgr;
		}
		painted += isPlain ? text : safeLine(text);
		if (!isPlain && theme.reorders && hasRightToLeft(text)) painted += apart;
	}
	if (link !== undefined) painted += closeLink;
	return current === '' ? painted : `${painted}\x1b[0m`;
}

const closeLink = '\x1b]8;;\x07';

// A payload of printable ASCII alone: everything else is percent-encoded, as OSC 8 asks.
function openLink(href: string): string {
	const target = safeLine(href).replace(/[^\x21-\x7E]/gu, sign => encodeURIComponent(sign));
	return `\x1b]8;;${target}\x07`;
}
