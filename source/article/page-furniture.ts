/** A line of a copied web page → what it is if it is no part of the text: labels, buttons, captions, bylines. */

import type {WrittenDate} from './written-date.ts';
import {writtenDate} from './written-date.ts';

// Labels and buttons that stand alone on a line. Those of the second list may stand within the text.
const labels: ReadonlySet<string> = new Set(
	(
		'news|updated|published|live|breaking|breaking news|latest|latest news|exclusive|opinion|analysis|world|world news|' +
		'politics|business|economy|markets|sport|sports|culture|technology|tech|science|health|international|national|' +
		'local|europe|asia|africa|americas|middle east|lifestyle|travel|video|photo|photos|gallery|podcast|home|menu|' +
		'search|sections|sign in|log in|login|register|subscribe|my account|skip to content|skip to main content|' +
		'jump to content|listen|listen to this article|print|email|e-mail|save|bookmark|copy link|link copied|facebook|' +
		'twitter|x|whatsapp|linkedin|telegram|reddit|bluesky|follow|follow us|comments|comment|close|loading|toggle menu'
	).split('|'),
);

const interruptions: ReadonlySet<string> = new Set(
	(
		'advertisement|advert|ad|sponsored|share|share this|share this article|share article|read more|read also|' +
		'also read|see also|related|related articles|related stories|recommended|continue reading|newsletter|' +
		'story continues below advertisement|article continues below|skip advertisement|sign up|sign up for our newsletter'
	).split('|'),
);

const agencies =
	'AP|AFP|EFE|EPA|DPA|dpa|ANSA|PA|TASS|Reuters|REUTERS|Xinhua|Kyodo|Bloomberg|Getty(?: Images)?|GETTY|Associated Press|AP Photo|' +
	'Shutterstock|iStock|Unsplash|Alamy|Wikimedia Commons|Europa Press';
const gluedCredit = new RegExp(`[.!?”"')\\]\\p{Ll}] ?[/|(–—-]? ?(?:Photo: ?)?(?:${agencies})\\)?\\.?$`, 'u');
// A picture's credit in brackets at the end, or a label at the start: `… (Photo: Norland Post)`, `Photo by …`.
const bracketedCredit = /[([](?:Photo|Foto|Image|Picture|Credit)s?(?: by|:) ?[^()[\]]{2,50}[)\]]$/i;
const photoLabel =
	/^(?:\(?(?:Photo|Foto|Image|Picture|Photograph|Illustration|Credit)s?(?: by|:| credit:)\s|\[(?:Photo|Image):)/i;

const byline =
	/^(?:By|by|BY|Von|Par|Por|Text(?: by)?:|Words(?: by)?:|Written by|Reported by)\s+(?:the )?\p{Lu}/u;

/** Whether the line is a label or button of a page; within the text only those that interrupt one count. */
export function isFurniture(line: string, withinText: boolean): boolean {
	if (line.length > 60) return false;
	const words = line.toLowerCase().replace(/[\s:.…>»›→|+]{1,8}$/, '');
	if (interruptions.has(words)) return true;
	if (withinText) return false;
	if (labels.has(words)) return true;
	// 5 min read · 3 minutes · Updated 10:41 · 12 comments · Updated: 2 hours ago
	return /^(?:\d{1,4} (?:min(?:ute)?s?(?: read)?|comments?|shares?|views?)|(?:updated|published|posted)\b.{0,12}\d{1,2}[:.]\d\d.{0,12}|.{0,20}\d{1,2} \w{3,8} ago)$/.test(
		words,
	);
}

/** Whether the line is the label of a section in capitals, three words at most. */
export function isCapitalLabel(line: string): boolean {
	return line.length <= 40 && isCapitals(line) && line.split(/\s+/).length <= 3;
}

/** Whether every letter of the line that has a case is a capital, and there are at least two. */
export function isCapitals(line: string): boolean {
	return line === line.toUpperCase() && /\p{Lu}[^\p{L}]{0,8}\p{Lu}/u.test(line);
}

/** Whether the line says who wrote the text. */
export function isByline(line: string): boolean {
	return line.length <= 100 && line.split(/\s+/).length <= 12 && !/[.!?]$/.test(line) && byline.test(line);
}

// What may stand beside a date in lower case where the line is no sentence; names, places and zones have capitals.
const datelineWords: ReadonlySet<string> = new Set(
	(
		'published updated posted modified created last first on at by of the to am pm min mins minute minutes read ' +
		'st nd rd th aktualisiert veröffentlicht erstellt stand am um uhr von publié mis à jour le modifié ' +
		'publicado actualizado el de a las h '
	).split(' '),
);

/** The date of a line that holds little else: `Saturday, April 12, 2025`, `Updated: 12 April 2025, 10:41 CET`. */
export function datelineDate(line: string): WrittenDate | undefined {
	if (line.length > 80 || /[.!?。！？]$/.test(line)) return undefined;
	const found = writtenDate(line);
	if (!found) return undefined;
	const rest = (line.slice(0, found.from) + line.slice(found.to)).match(/[\p{L}\p{N}]+/gu) ?? [];
	return rest.length <= 8 && rest.every(isDatelineWord) ? found : undefined;
}

function isDatelineWord(word: string): boolean {
	// In scripts without capitals, only what is as short as 年, 月, 日 or 土曜日.
	return /^[\p{Lu}\p{N}]|^\p{Lo}{1,3}$/u.test(word) || datelineWords.has(word);
}

/** Whether the line names the agency or the photographer of a picture. */
export function isCreditedCaption(line: string): boolean {
	return (
		line.length <= 400 &&
		(gluedCredit.test(line.slice(-60)) || bracketedCredit.test(line.slice(-70)) || photoLabel.test(line))
	);
}

/** Whether `second` is `first` with a credit glued on or set apart by a mark, as a caption's hidden copy reads. */
export function isCreditedCopy(first: string, second: string): boolean {
	const rest = second.slice(first.length);
	if (!second.startsWith(first) || rest === '' || rest.length > 40) return false;
	return /^[^\s\p{Ll}]/u.test(rest) || /^ (?:[/|(–—-]|\p{Lu}+$)/u.test(rest);
}
