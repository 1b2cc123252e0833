/** The rules that find people and what they say, each with its reason in one sentence. */

export const speechRules: Readonly<Record<string, string>> = {
	'person-given-name':
		'Capitalised words that begin with a given name, or with a family name that stands first, name a person.',
	'person-title': 'Capitalised words after a title or the name of an office name its holder.',
	'person-apposition': 'Capitalised words beside a phrase that says what someone does name that someone.',
	'person-acts': 'Capitalised words that are the subject of what only people do name a person.',
	'person-speaks': 'Capitalised words that are the subject of a reporting verb name someone who speaks.',
	'body-speaks':
		'A body, or a place that stands for those who rule there, is the subject of reporting words.',
	'unnamed-source':
		'A phrase without a name is the subject of reporting words, and the text does not say who it is.',
	'speaker-then-cue': 'The subject of the reporting verb in the sentence speaks the words.',
	'cue-then-speaker': 'The name after the reporting verb is its subject, and speaks the words.',
	'cue-at-end': 'The sentence that holds the words ends with who said so.',
	'according-to': '“According to” names the source of what the sentence states.',
	'reporting-noun':
		'The words are the content of someone’s claim, warning or remark, and its owner speaks them.',
	colon: 'The words follow a colon, and the subject of what stands before it speaks them.',
	transcript: 'A name and a colon open the words, as in a transcript, and its bearer speaks them.',
	dash: 'A dash and a name after the words give their speaker.',
	signature: 'A line that is a name stands under the words, and its bearer speaks them.',
	'block-quotation': 'A block quotation is given a speaker by the line that introduces or signs it.',
	continued: 'The words go on after those of a speaker in the sentence before.',
	'continued-paragraph': 'The paragraph is a quotation that follows one of the same speaker.',
	'speaker-before': 'The words stand alone, and the sentence before them is about one person.',
	'speaker-after': 'The words stand alone, and the sentence after them says who spoke.',
	'same-sentence': 'The sentence gives another of its quotations to the same speaker.',
	'subject-of-sentence':
		'The marked words have the form of a statement, and the sentence is about someone who can speak.',
	'no-speaker': 'The marked words have the form of a statement, but nothing near them says whose it is.',
	paraphrase: 'A reporting verb with a clause after it says what someone stated, without marks.',
	'paraphrase-object':
		'A reporting verb with a noun phrase after it says what someone denied, predicted or warned of.',
	'paraphrase-aside':
		'An aside with a reporting verb says that the sentence around it is someone’s statement.',
	'term-named': 'The marked words are a name that is being given or used, not something said.',
	'term-usual-name': 'The marked words are what someone usually calls a thing, not something said once.',
	'term-title': 'The marked words are the title of a work or a programme.',
	'term-no-cue': 'No reporting words govern the marked words, and they have not the form of a statement.',
};
