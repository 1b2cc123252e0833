/** The settings file: what is right in it is in force, what is wrong is named, and a change leaves the rest as it was. */

import fc from 'fast-check';
import {describe, expect, it, test} from 'vitest';
import {safeText} from '../../source/article/safe-text.ts';
import {UserError} from '../../source/errors.ts';
import {defaultSettings, paneNames, type SettingName} from '../../source/store/settings.ts';
import {changedText} from '../../source/store/settings-edit.ts';
import {printSettings} from '../../source/store/settings-file.ts';
import {keymapWith, keyProblem} from '../../source/store/settings-keys.ts';
import {readSettings, type SettingPath} from '../../source/store/settings-text.ts';
import {keymap} from '../../source/view/keymap.ts';

const read = (text: string) => readSettings(text, keymap);
const mistakes = (text: string) => read(text).mistakes.map(({line, reason}) => `${line}: ${reason}`);

const everything = `# mine
theme = "sepia"
width = 80 # columns
justify = true
spacing = 2
mouse = false
watch = false
places = false
panes = [
	"quotes", # who said what
	"people",
]
bidi = "terminal"

[keys]
help = "f3"
top = ["g", "alt-up"]
`;

test('a file sets all that it names, and says on which line', () => {
	const {settings, mistakes, lines} = read(everything);
	expect(settings).toEqual({
		theme: 'sepia',
		width: 80,
		justify: true,
		spacing: 2,
		mouse: false,
		watch: false,
		places: false,
		panes: ['quotes', 'people'],
		bidi: 'terminal',
		keys: {help: ['f3'], top: ['g', 'alt-up']},
	});
	expect(mistakes).toEqual([]);
	expect(lines).toMatchObject({theme: 2, panes: 9, bidi: 13, 'keys.top': 17});
});

test('without a file, or with an empty one, everything is as it comes', () => {
	expect(read('').settings).toEqual(defaultSettings);
	expect(read('\uFEFF# nothing\r\n\r\n').mistakes).toEqual([]);
});

describe('a mistake is named with its line and its reason, and the rest is in force', () => {
	test.each([
		[
			'theme = "dakr"',
			'theme cannot be "dakr", only dark, light, sepia, contrast, mono or auto; the nearest is dark',
		],
		['theme = dark', 'dark is no value; a text stands in quotation marks'],
		['width = 20', 'width cannot be 20, only a whole number from 32 to 160'],
		['width = 80.5', 'width cannot be 80.5, only a whole number from 32 to 160'],
		['width = "80"', 'width cannot be "80", only a whole number from 32 to 160'],
		['justify = 1', 'justify cannot be 1, only true or false'],
		['panes = "quotes"', 'panes cannot be "quotes", only a list like ["contents"]'],
		[
			'panes = ["quote"]',
			'panes cannot be "quote", only contents, quotes, people or timeline; the nearest is quotes',
		],
		['panes = ["quotes", "quotes"]', 'panes has "quotes" twice'],
		['panes = ["quotes",', 'unfinished array'],
		['them = "dark"', 'there is no setting them; the nearest is theme'],
		['zzz = 1', 'there is no setting zzz'],
		['spacing = 1979-05-27', 'spacing cannot be "1979-05-27", only a whole number from 1 to 2'],
		['theme.name = "dark"', 'theme is no table'],
		['nonsense', 'incomplete key-value: cannot find end of key'],
		['keys = "j"', 'keys is a table: of commands, and the keys of each'],
		['keys.tpo = "g"', 'there is no command tpo; the nearest is top'],
		['keys.top = "crtl-g"', 'top: there is no key "crtl-g"; the nearest is ctrl-g'],
		['keys.top = "esc"', 'top: there is no key "esc"; the nearest is escape'],
		['keys.top = "pgup"', 'top: there is no key "pgup"; the nearest is pageup'],
		['keys.top = "shift-j"', 'top: shift with a letter is the capital, as in J'],
		['keys.top = "ctrl-J"', 'top: with ctrl, letters are small: ctrl-j'],
		['keys.top = "5"', 'top: the digits are counts, as in 5j'],
		['keys.top = 5', 'top: a key is a text, like "j"'],
		['keys.top = "a b c"', 'top: more than two keys in a row are not waited for'],
		['keys.top = "ctrl-w"', 'top cannot have "ctrl-w": pane-left has "ctrl-w h"'],
		['keys.top = "j j"', 'top cannot have "j j": line-down has "j"'],
		['keys.quit = []', 'quit needs a key'],
		['keys = {top = "a", bottom = "a"}', 'bottom cannot have "a": it is given to top, too'],
		['keys = {top = ["Q", "ctrl-c"]}', 'top cannot have "ctrl-c": quit would be left without a key'],
	])('%s', (line, reason) => {
		const text = `justify = true\n${line}\nwatch = false\n`;
		const isOver = /justify/.test(line);
		expect(mistakes(text)).toEqual([`2: ${isOver ? 'justify is set twice, and line 1 counts' : reason}`]);
		expect(read(text).settings).toMatchObject({justify: true, watch: false});
	});

	it('names several, each once', () => {
		expect(mistakes('theme = 1\n\n[kyes]\ntop = "g"\n[keys]\ntop = ["t", "xx"]\nbottom = "t"\n')).toEqual([
			'1: theme cannot be 1, only dark, light, sepia, contrast, mono or auto',
			'3: there is no table kyes; the nearest is keys',
			'6: top: there is no key "xx"',
			'7: bottom cannot have "t": it is given to top, too',
		]);
		expect(mistakes('[keys]\nline-down = "q"')).toEqual([
			'2: line-down takes "q" from close, which has no key now: give it one, or [] to say so',
		]);
		expect(mistakes('[keys]\nline-down = "q"\nclose = []')).toEqual([]);
		expect(mistakes('[keys]\nline-down = "space"')).toEqual([]);
		expect(mistakes('width = 80\nwidth = 90')).toEqual(['2: width is set twice, and line 1 counts']);
	});

	it('never passes on what could act on a terminal', () => {
		const reasons = mistakes('"\\u001b]52;c;x\\u0007" = 1\n[keys]\n"\\u001b[2J" = "j"\ntop = "\\u001b"\n');
		expect(reasons).toHaveLength(3);
		for (const reason of reasons) expect(safeText(reason)).toBe(reason);
	});
});

test('all keys of the keymap are keys, and all of them may be given as they are', () => {
	expect(Object.values(keymap).flat().map(keyProblem).filter(Boolean)).toEqual([]);
	const text = Object.entries(keymap)
		.map(([command, keys]) => `${command} = ${JSON.stringify(keys)}\n`)
		.join('');
	expect(mistakes(`[keys]\n${text}`)).toEqual([]);
});

test('a key that is given to a command is taken from the one that had it', () => {
	const {settings} = read('[keys]\ntop = ["t", "enter"]\ngo-there = "enter"\nzen = []\n');
	const inForce = keymapWith(keymap, settings.keys);
	expect(inForce.contents).toEqual(['o']);
	expect(inForce.zen).toEqual([]);
	expect(inForce['line-down']).not.toContain('enter');
});

const anyValue: Readonly<Record<SettingName, fc.Arbitrary<unknown>>> = {
	theme: fc.constantFrom('dark', 'light', 'sepia', 'contrast', 'mono', 'auto'),
	width: fc.integer({min: 32, max: 160}),
	justify: fc.boolean(),
	spacing: fc.constantFrom(1, 2),
	mouse: fc.boolean(),
	watch: fc.boolean(),
	places: fc.boolean(),
	panes: fc.uniqueArray(fc.constantFrom(...paneNames)),
	bidi: fc.constantFrom('auto', 'reorder', 'terminal'),
};
const change = fc.oneof(
	...(Object.keys(anyValue) as SettingName[]).map(name =>
		fc.tuple(fc.constant<SettingPath>(name), fc.option(anyValue[name], {nil: undefined})),
	),
	fc.tuple(
		fc.constantFrom<SettingPath>('keys.top', 'keys.zen'),
		fc.option(fc.uniqueArray(fc.constantFrom('ä', 'ctrl-a', 'f9', '0')), {nil: undefined}),
	),
);

describe('a change', () => {
	it('leaves every other line as it was, and every comment', () => {
		expect(changedText(everything, 'width', 100, keymap)).toBe(
			everything.replace('width = 80 ', 'width = 100 '),
		);
		expect(changedText(everything, 'panes', ['people'], keymap)).toBe(
			everything.replace(/panes = \[[^\]]*\]/, 'panes = ["people"]'),
		);
		expect(changedText(everything, 'keys.help', ['?', 'f3'], keymap)).toBe(
			everything.replace('help = "f3"', 'help = ["?", "f3"]'),
		);
		expect(changedText(everything, 'justify', undefined, keymap)).toBe(
			everything.replace('justify = true\n', ''),
		);
		expect(changedText('theme="a#b" # "c" # d\r\n', 'theme', 'dark', keymap)).toBe(
			'theme="dark" # "c" # d\r\n',
		);
	});

	it('comes where its like stand, where there was none', () => {
		expect(changedText('', 'width', 80, keymap)).toBe('width = 80\n');
		expect(changedText('# mine', 'width', 80, keymap)).toBe('# mine\nwidth = 80\n');
		expect(changedText('theme = "dark"\r\n# end\r\n', 'width', 80, keymap)).toBe(
			'theme = "dark"\r\nwidth = 80\r\n# end\r\n',
		);
		expect(changedText('# mine\n\n# my keys\n[keys]\ntop = "g"\n', 'width', 80, keymap)).toBe(
			'# mine\n\nwidth = 80\n\n# my keys\n[keys]\ntop = "g"\n',
		);
		expect(changedText('width = 80\n', 'keys.top', 'ä', keymap)).toBe('width = 80\n\n[keys]\ntop = "ä"\n');
		expect(changedText('[keys]\nzen = "ö"', 'keys.top', 'ä', keymap)).toBe('[keys]\nzen = "ö"\ntop = "ä"\n');
		expect(changedText('keys.zen = "ö"\n', 'keys.top', 'ä', keymap)).toBe('keys.zen = "ö"\nkeys.top = "ä"\n');
	});

	it('is refused where the value cannot be, or the file is written in another way', () => {
		const refused = (text: string, path: SettingPath, value: unknown) => {
			expect(() => changedText(text, path, value, keymap)).toThrow(UserError);
		};
		refused('', 'width', 20);
		refused('', 'keys.top', 'ctrl-w');
		refused('[keys]\nzen = "ä"\n', 'keys.top', 'ä');
		refused('keys = {zen = "ö", top = "g"}\n', 'keys.top', 'ä');
	});

	it('is in force afterwards, and nothing else is, whatever was wrong in the file', () => {
		const lines = fc.constantFrom(
			...everything.split('\n'),
			'theme = dark',
			'width = 80',
			'panes = [',
			'keys = {top = "g"}',
			'"',
			'[other]',
		);
		fc.assert(
			fc.property(fc.array(lines, {maxLength: 12}), change, (file, [path, value]) => {
				const text = file.join('\n');
				const before = read(text);
				let after = '';
				try {
					after = changedText(text, path, value, keymap);
				} catch (error) {
					expect(error).toBeInstanceOf(UserError);
					return;
				}
				const now = read(after).settings;
				const [name, command] = path.split('.') as [SettingName | 'keys', string?];
				const inForce = command === undefined ? now[name] : now.keys[command];
				if (value !== undefined) expect(inForce).toEqual(value);
				const others = ({keys, ...rest}: typeof now) => ({
					...rest,
					[name]: 0,
					keys: {...keys, [command ?? '']: 0},
				});
				expect(others(now)).toEqual(others(before.settings));
				// Comments within a list that is written anew go with it.
				if (!text.includes('panes = [\n')) expect(commentsIn(after)).toEqual(commentsIn(text));
			}),
			{numRuns: 1000},
		);
	});
});

function commentsIn(text: string): readonly string[] {
	return text.split('\n').filter(line => line.startsWith('#'));
}

describe('what is printed of the settings', () => {
	const printed = (text: string) =>
		printSettings({...read(text), file: '/home/ada/settings.toml', exists: text !== ''}, keymap);

	it('says what is in force, what else could be, and where each comes from', () => {
		const text = printed(everything);
		expect(text).toContain(
			'\n# Colours: dark, light, sepia, contrast, mono or auto\ntheme = "sepia"  # line 2\n',
		);
		expect(text).toContain('\nhelp = ["f3"]  # line 16\n');
		expect(text).toContain('\nquit = ["Q", "ctrl-c"]  # default\n');
		expect(text).toContain('# File: /home/ada/settings.toml\n');
		expect(printed('')).toContain('# File: /home/ada/settings.toml (there is none yet)\n');
		expect(printed('width = 1')).toContain(
			'# /home/ada/settings.toml, line 1: width cannot be 1, only a whole number from 32 to 160.\n',
		);
	});

	it('is a settings file that puts the same in force', () => {
		fc.assert(
			fc.property(fc.array(change, {maxLength: 5}), changes => {
				const text = changes.reduce((text, [path, value]) => {
					try {
						return changedText(text, path, value, keymap);
					} catch {
						return text;
					}
				}, everything);
				const {settings} = read(text);
				const again = read(printed(text));
				expect(again.mistakes).toEqual([]);
				expect({...again.settings, keys: {}}).toEqual({...settings, keys: {}});
				expect(keymapWith(keymap, again.settings.keys)).toEqual(keymapWith(keymap, settings.keys));
			}),
		);
	});
});

it('reads any text without an error, and no mistake twice', () => {
	const words = fc.constantFrom(
		'theme',
		'keys',
		'=',
		'"',
		'[',
		']',
		'{',
		'}',
		'\n',
		'#',
		'"""',
		"'",
		'.',
		'1',
		',',
		'\x1b',
	);
	fc.assert(
		fc.property(
			fc.oneof(
				fc.string(),
				fc.array(words, {maxLength: 40}).map(parts => parts.join('')),
			),
			text => {
				const {settings, mistakes} = read(text);
				expect(read(text).settings).toEqual(settings);
				expect(mistakes.length).toBeLessThanOrEqual(text.length);
				for (const {reason} of mistakes) expect(safeText(reason)).toBe(reason);
			},
		),
		{numRuns: 1000},
	);
});
