/** Classes of what bears a title, or is a word for a word → the nouns beside which marked words are its name. */

import {bothNumbers} from './plurals.ts';

const classes: Readonly<Record<string, string>> = {
	screen:
		'film movie picture feature documentary docuseries miniseries mini-series sitcom soap drama comedy dramedy thriller ' +
		'western cartoon anime show series program programme telecast newscast broadcast webcast podcast vlog blog video clip ' +
		'game videogame episode spinoff spin-off sequel prequel remake reboot franchise trailer blockbuster biopic short ' +
		'romcom melodrama whodunit telenovela franchise commercial ad advert advertisement spot',
	stage:
		'play musical opera operetta ballet tragedy farce sketch skit revue pantomime monologue cabaret tour exhibition ' +
		'exhibit installation retrospective production',
	music:
		'song single tune track album ep lp mixtape soundtrack ballad anthem hymn carol lullaby jingle hit concerto symphony ' +
		'sonata suite overture cantata oratorio requiem aria singalong duet',
	writing:
		'book novel novella trilogy saga anthology bestseller best-seller paperback memoir autobiography biography textbook ' +
		'handbook pamphlet treatise monograph thesis dissertation essay column op-ed poem sonnet ode haiku fable fairytale ' +
		'manga magazine zine chapter sermon comic webcomic manifesto screenplay script',
	pictures:
		'painting portrait mural sculpture statue photograph print etching drawing fresco lithograph tapestry',
	other:
		'lecture seminar workshop course class competition contest festival concert campaign app yacht ship boat racehorse cocktail perfume font hashtag',
};

/** What has a title. */
export const works: ReadonlySet<string> = new Set(
	Object.values(classes).flatMap(words => words.split(' ').flatMap(bothNumbers)),
);

/** What is itself words: behind an article, the marked words after it are named, not said. */
export const wordNouns: ReadonlySet<string> = new Set(
	(
		'slogan motto tagline adage proverb term terms word phrase expression acronym abbreviation catchphrase buzzword epithet euphemism label nickname ' +
		'title headline subtitle pseudonym moniker alias hashtag slang codename surname forename username handle password ' +
		'keyword verb noun adjective adverb pronoun preposition prefix suffix symbol string character ' +
		'command option button key field value attribute property parameter argument flag tag mode file folder directory ' +
		'header identifier variable category genre subgenre'
	).split(' '),
);
