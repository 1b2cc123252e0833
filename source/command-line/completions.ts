/** The table of options → completions for bash, zsh and fish. */

import {type Option, options, type shells} from './options.ts';

export type Shell = (typeof shells)[number];

export function completions(shell: Shell): string {
	return {bash, zsh, fish}[shell]();
}

/** All ways to write it, without values. */
function names({name, short, on}: Option): readonly string[] {
	return [`--${on ? 'no-' : ''}${name}`, ...(short === undefined ? [] : [`-${short}`])];
}

function bash(): string {
	const all = options.flatMap(names).join(' ');
	const valued = options.filter(({value}) => value && !value.optional);
	const cases = valued.map(({name, value}) => {
		const reply = value!.choices
			? `COMPREPLY=($(compgen -W '${value!.choices.join(' ')}' -- "$current"))`
			: ':';
		return `\t\t--${name}) ${reply}; return ;;`;
	});
	const formats = options
		.filter(({value}) => value?.optional)
		.map(({name, value}) => {
			const words = value!.choices!.map(choice => `--${name}=${choice}`).join(' ');
			return `\t\t--${name}=*) COMPREPLY=($(compgen -W '${words}' -- "$current")); COMPREPLY=("\${COMPREPLY[@]#*=}"); return ;;`;
		});
	return `# bash completion for broadsheet
_broadsheet() {
	local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}"
	[[ "$current" == "=" ]] && { current="$previous="; }
	[[ "$previous" == "=" ]] && { current="\${COMP_WORDS[COMP_CWORD-2]}=$current"; previous=; }
	case "$previous" in
${cases.join('\n')}
	esac
	case "$current" in
${formats.join('\n')}
		-*) COMPREPLY=($(compgen -W '${all}' -- "$current")); return ;;
	esac
	COMPREPLY=($(compgen -f -- "$current"))
}
complete -o filenames -F _broadsheet broadsheet
`;
}

/** For zsh's single quotes and the brackets and colons of its specifications. */
function zshWords(text: string): string {
	return text.replace(/[[\]:]/g, sign => `\\${sign}`).replaceAll("'", "'\\''");
}

function zsh(): string {
	const specifications = options.flatMap(option => {
		const {value} = option;
		const choices = value?.choices ? `(${value.choices.join(' ')})` : '';
		const words =
			value === undefined ? '' : value.optional ? `::${value.name}:${choices}` : `:${value.name}:${choices}`;
		return names(option).map(name => {
			const sign = value?.optional && name.startsWith('--') ? '=-' : '';
			return `\t'${name}${sign}[${zshWords(option.about)}]${words}'`;
		});
	});
	return `#compdef broadsheet
_arguments -s -S \\
${specifications.join(' \\\n')} \\
	'*:article:_files'
`;
}

/** For fish's single quotes. */
function fishWords(text: string): string {
	return text.replaceAll('\\', '\\\\').replaceAll("'", "\\'");
}

function fish(): string {
	const lines = options.map(({name, short, value, about, on}) => {
		const parts = [`complete -c broadsheet -l ${on ? 'no-' : ''}${name}`];
		if (short !== undefined) parts.push(`-s ${short}`);
		if (value && !value.optional) parts.push(value.choices ? '-x' : '-r');
		if (value?.choices) parts.push(`-a '${value.choices.join(' ')}'`);
		parts.push(`-d '${fishWords(about)}'`);
		return parts.join(' ');
	});
	return `# fish completion for broadsheet\n${lines.join('\n')}\n`;
}
