/** A paragraph as GFM reads it → the parts that people mean by it: text, notes, terms with their definitions, the title of an alert. */

import {markupLineLength} from './attribute-lists.ts';

export type AlertKind = 'note' | 'tip' | 'important' | 'warning' | 'caution';

/** A stretch of the paragraph's text, half-open; `from` is after what marks the part. */
export type ParagraphPart = {
	readonly from: number;
	readonly to: number;
} /** `markup`: attribute lists and template tags, no words. */ & (
	| {readonly kind: 'text' | 'term' | 'definition' | 'markup'}
	| {readonly kind: 'note'; readonly name: string}
	| {readonly kind: 'alert'; readonly alert: AlertKind}
);

// [^1]: The words of the note.
const noteMark = /^ {0,3}\[\^([^\s\]^]{1,64})\]:[ \t]*/;
// : What the term means.
const definitionMark = /^ {0,3}:[ \t]+/;
// {: .class}   {% include a.html %}
const mayHaveParts = /(?:^|\n)(?: {0,3}(?:\[\^|:[ \t])|[ \t]{0,80}\{[:%{])|^\[!/;
// [!NOTE]
const alertMark = /^\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\][ \t]*$/i;

/** The parts in order. `quoted`: the paragraph opens a block quote, where an alert may have its title. */
export function paragraphParts(text: string, quoted: boolean): readonly ParagraphPart[] {
	if (!mayHaveParts.test(text)) return [{kind: 'text', from: 0, to: text.length}];
	const parts: ParagraphPart[] = [];
	let inCode = false;
	let at = 0;
	while (at < text.length) {
		const markup = inCode ? 0 : markupLineLength(text, at);
		const found = text.indexOf('\n', at + markup);
		const end = found < 0 ? text.length : found;
		const line = text.slice(at, end);
		if (markup > 0) parts.push({kind: 'markup', from: at, to: end});
		else addLine(line, at, end, quoted && at === 0, parts);
		if (markup === 0 && (line.match(/`+/g)?.length ?? 0) % 2 === 1) inCode = !inCode;
		at = end + 1;
	}
	return withTerms(parts);
}

function addLine(line: string, at: number, end: number, mayAlert: boolean, parts: ParagraphPart[]): void {
	const alert = mayAlert ? alertMark.exec(line) : null;
	const note = noteMark.exec(line);
	const definition = definitionMark.exec(line);
	const last = parts[parts.length - 1];
	if (alert) parts.push({kind: 'alert', alert: alert[1]!.toLowerCase() as AlertKind, from: at, to: end});
	else if (note) parts.push({kind: 'note', name: note[1]!, from: at + note[0].length, to: end});
	else if (definition) parts.push({kind: 'definition', from: at + definition[0].length, to: end});
	else if (last && last.kind !== 'alert' && last.kind !== 'markup')
		parts[parts.length - 1] = {...last, to: end};
	else parts.push({kind: 'text', from: at, to: end});
}

/** The text right before a definition is its term. */
function withTerms(parts: readonly ParagraphPart[]): readonly ParagraphPart[] {
	return parts.map((part, index) =>
		part.kind === 'text' && parts[index + 1]?.kind === 'definition' ? {...part, kind: 'term'} : part,
	);
}
