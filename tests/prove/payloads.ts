/** Control sequences that a text may hold to act on a terminal; and the only ones that the program itself may send. */

const c1 = (code: number) => String.fromCharCode(code);
const reference = (text: string, how: (code: number) => string) =>
	[...text].map(sign => how(sign.codePointAt(0)!)).join('');

/** Each acts on a terminal that gets it raw, or once a parser has decoded it. */
export const payloads: readonly (readonly [name: string, text: string])[] = [
	['a title', '\x1b]0;owned\x07'],
	['a title, ended by ST', '\x1b]2;owned\x1b\\'],
	['an icon name', '\x1b]1;owned\x07'],
	['a title, 8-bit', `${c1(0x9d)}0;owned${c1(0x9c)}`],
	['a title, never ended', '\x1b]0;owned'],
	['the clipboard', '\x1b]52;c;b3duZWQ=\x07'],
	['the clipboard, ended by ST', '\x1b]52;p;b3duZWQ=\x1b\\'],
	['the clipboard, 8-bit', `${c1(0x9d)}52;c;b3duZWQ=${c1(0x9c)}`],
	['a question for the clipboard', '\x1b]52;c;?\x07'],
	['a link', '\x1b]8;;http://evil.example\x07click\x1b]8;;\x07'],
	['a link, never ended', '\x1b]8;;http://evil.example\x1b\\'],
	['a colour of the palette', '\x1b]4;1;#000000\x07'],
	['a question for a colour', '\x1b]10;?\x07'],
	['the background', '\x1b]11;#ffffff\x07'],
	['the cursor’s colour', '\x1b]12;red\x07'],
	['the font', '\x1b]50;fixed\x07'],
	['a working folder', '\x1b]7;file:///etc\x07'],
	['a notice', '\x1b]9;owned\x07'],
	['a progress bar', '\x1b]9;4;1;50\x07'],
	['a notice of rxvt', '\x1b]777;notify;a;b\x07'],
	['a file for iTerm', '\x1b]1337;File=inline=1:AAAA\x07'],
	['a mark of the shell', '\x1b]133;A\x07'],
	['clearing the screen', '\x1b[2J'],
	['clearing what was scrolled', '\x1b[3J'],
	['clearing a line', '\x1b[2K'],
	['the cursor home', '\x1b[H'],
	['the cursor up', '\x1b[99A'],
	['the cursor to a column', '\x1b[1G'],
	['a colour', '\x1b[31m'],
	['a colour, 8-bit', `${c1(0x9b)}31m`],
	['24-bit colours', '\x1b[38;2;0;0;0;48;2;0;0;0m'],
	['hidden letters', '\x1b[8m'],
	['a reset of styles', '\x1b[0m'],
	['a scrolling region', '\x1b[5;6r'],
	['scrolling', '\x1b[9S'],
	['deleted lines', '\x1b[99M'],
	['inserted lines', '\x1b[99L'],
	['deleted letters', '\x1b[99P'],
	['erased letters', '\x1b[99X'],
	['repeated letters', 'x\x1b[9999b'],
	['insert mode', '\x1b[4h'],
	['the alternate screen', '\x1b[?1049h'],
	['the main screen', '\x1b[?1049l'],
	['no cursor', '\x1b[?25l'],
	['the mouse', '\x1b[?1003h\x1b[?1006h'],
	['focus reports', '\x1b[?1004h'],
	['bracketed paste', '\x1b[?2004h'],
	['held frames', '\x1b[?2026h'],
	['132 columns', '\x1b[?3h'],
	['no wrapping', '\x1b[?7l'],
	['reversed screen', '\x1b[?5h'],
	['the order of letters', '\x1b[8l'],
	['kitty’s keys', '\x1b[>31u'],
	['xterm’s keys', '\x1b[>4;2m'],
	['a report of the cursor', '\x1b[6n'],
	['a report of the device', '\x1b[c'],
	['a second report of the device', '\x1b[>c'],
	['a report of the title', '\x1b[21t'],
	['a window’s size', '\x1b[8;10;10t'],
	['a minimized window', '\x1b[2t'],
	['a title on the stack', '\x1b[22;2t'],
	['a soft reset', '\x1b[!p'],
	['a full reset', '\x1bc'],
	['a saved cursor', '\x1b7\x1b8'],
	['an index', '\x1bD'],
	['a reverse index', '\x1bM'],
	['a next line, 8-bit', c1(0x85)],
	['an alignment test', '\x1b#8'],
	['line drawing', '\x1b(0'],
	['shift out', '\x0e'],
	['keypad mode', '\x1b='],
	['printing', '\x1b[5i'],
	['a question for a setting', '\x1bP$qm\x1b\\'],
	['a question for a capability', '\x1bP+q544e\x1b\\'],
	['keys of the terminal', '\x1bP0;1|17/6f776e6564\x1b\\'],
	['a picture of sixels', '\x1bPq#0;2;0;0;0~\x1b\\'],
	['a picture, 8-bit', `${c1(0x90)}q~${c1(0x9c)}`],
	['a picture of kitty', '\x1b_Gf=24,s=1,v=1;AAAA\x1b\\'],
	['a message', '\x1b^owned\x1b\\'],
	['tmux passing it on', '\x1bPtmux;\x1b\x1b]0;owned\x07\x1b\\'],
	['screen passing it on', '\x1bP\x1b]0;owned\x07\x1b\\'],
	['screen’s title', '\x1bkowned\x1b\\'],
	['a string, 8-bit', `${c1(0x98)}owned${c1(0x9c)}`],
	['a bell', '\x07'],
	['an answer-back', '\x05'],
	['a backspace over what was read', 'safe\b\b\b\bevil'],
	['a carriage return over what was read', 'safe\revil'],
	['a form feed', '\f'],
	['a vertical tab', '\v'],
	['a delete', '\x7f'],
	['a zero', '\0'],
	['an interrupt', '\x03'],
	['a substitute', '\x1a'],
	['a colour inside a link that is never ended', '\x1b]8;;\x1b[31m'],
	['a sequence cut by a line', '\x1b[3\n1m'],
	['a sequence cut by markup', '\x1b**[31m**'],
	['a sequence inside another', '\x1b[\x1b[31m2J'],
	['a sequence with a control inside', '\x1b[3\x071m'],
	['a reference', '&#27;]0;owned&#7;'],
	['a hexadecimal reference', reference('\x1b[2J', code => `&#x${code.toString(16)};`)],
	['a reference, 8-bit', '&#155;31m'],
	['a reference without a semicolon', '&#27[31m'],
	['a reference of a reference', '&amp;#27;[31m'],
	['a named reference', '&Tab;&NewLine;&#27;c'],
	['percent signs', '%1b]0;owned%07'],
	['an escape of YAML', '\\e]0;owned\\a'],
	['an escape of JSON', '\\u001b[2J'],
	['text from right to left', '\u202Eevil\u202C'],
	['an isolate', '\u2067evil\u2069'],
];

// All that the program sends: alternate screen, cursor, paste, frames, wrapping; the order of letters; a place at a row's
// start; erasing a row; styles; the title, put by and taken back; links of printable ASCII.
const own =
	/\x1b\[\?(?:1049|25|2004|2026|1002|1006|7)[hl]|\x1b\]11;\?\x07|\x1b\[8[hl]|\x1b\[\d+;\d+H|\x1b\[K|\x1b\[(?:\d+(?:;\d+)*)?m|\x1b\[2[23];2t|\x1b\]8;;[\x21-\x7e]*\x07|\x1b\]2;[^\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]*\x07/g;

/** The first sign that acts on a terminal beside what the program may send; undefined where there is none. */
export function foreignSign(sent: string): string | undefined {
	const rest = sent.replaceAll(own, '');
	const at = rest.search(/[\x00-\x09\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200f\u202a-\u202e\u2066-\u2069]/);
	return at < 0 ? undefined : JSON.stringify(rest.slice(Math.max(0, at - 20), at + 30));
}

/** The same where there is no terminal: not even the program's own. */
export function anySequence(printed: string): string | undefined {
	const at = printed.search(/[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
	return at < 0 ? undefined : JSON.stringify(printed.slice(Math.max(0, at - 20), at + 30));
}
