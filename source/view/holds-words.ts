/** Words that were typed → whether a text holds every one of them, whatever the case and accents. */

export function holdsWords(text: string, typed: string): boolean {
	const words = folded(typed).split(' ').filter(Boolean);
	const searched = words.length > 0 ? folded(text) : '';
	return words.every(word => searched.includes(word));
}

function folded(text: string): string {
	return text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[‘’]/g, "'").toLowerCase();
}
