/** Classes of what speaks as one, and of what is written → the nouns that name it, one and many. */

import {bothNumbers} from './plurals.ts';

const classes: Readonly<Record<string, string>> = {
	government:
		'cabinet legislature judiciary secretariat directorate inspectorate tribunal politburo duma knesset bundestag junta ' +
		'taskforce subcommittee caucus delegation monarchy dynasty empire commonwealth municipality superpower principality ' +
		'sheikhdom emirate electorate leadership presidency premiership chancellery treasury exchequer consulate',
	forces: 'regiment battalion brigade fleet garrison militia constabulary navy coastguard gendarmerie',
	business:
		'business conglomerate consortium partnership cooperative co-operative startup start-up manufacturer automaker carmaker ' +
		'drugmaker chipmaker airline insurer lender brewery studio consultancy subsidiary cartel syndicate franchise bookmaker ' +
		'brokerage enterprise multinational retailer publisher developer operator',
	society:
		'charity nonprofit non-profit ngo watchdog regulator think-tank guild brotherhood sisterhood fraternity sorority ' +
		'parish diocese congregation synagogue mosque monastery convent faculty academy seminary hospital clinic laboratory lab ' +
		'observatory museum gallery theatre theater orchestra choir band trio quartet quintet duo ensemble troupe squad crew ' +
		'tribe clan family household faction sect cult foundation society guild ' +
		' community town province district borough township neighbourhood neighborhood municipality',
	media:
		'press gazette blog newsletter newswire podcast periodical broadsheet encyclopedia encyclopaedia ' +
		'dictionary almanac bestseller network',
	documents:
		'statement manual handbook textbook guidebook pamphlet leaflet brochure flyer booklet catalogue catalog prospectus decree ' +
		'edict proclamation manifesto charter treaty resolution directive guideline regulation statute ordinance preamble verdict ' +
		'ruling judgment judgement affidavit testimony deposition petition injunction subpoena memorandum dispatch telegram ' +
		'postcard diary memoir autobiography biography inscription plaque epitaph gravestone tombstone placard billboard banner ' +
		' communiqué communique bulletin circular readout summary invitation lyrics proverb adage maxim saying ' +
		'questionnaire advert editorial dossier specification readme faq disclaimer subtitle sticker billboard screed ' +
		'treatise essay paper report review analysis audit factsheet timetable footnote endnote piece suit cable voice-over voiceover section clause paragraph chapter verse passage excerpt preface foreword appendix ' +
		'epilogue prologue caption sidebar blurb scripture gospel psalm letterhead voicemail recording',
};

/** Nouns for bodies and documents besides those that news name most. */
export const moreBodies: ReadonlySet<string> = new Set(
	Object.values(classes).flatMap(words => words.split(' ').flatMap(bothNumbers)),
);
