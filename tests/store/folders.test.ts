/** Where settings and what is remembered are kept, on each platform and wherever the person says. */

import {expect, test} from 'vitest';
import {storeFolders} from '../../source/store/folders.ts';

test.each([
	['linux', {}, '/home/ada', '/home/ada/.config/broadsheet', '/home/ada/.local/state/broadsheet'],
	['freebsd', {}, '/home/ada', '/home/ada/.config/broadsheet', '/home/ada/.local/state/broadsheet'],
	['linux', {XDG_CONFIG_HOME: '/c', XDG_STATE_HOME: '/s'}, '/home/ada', '/c/broadsheet', '/s/broadsheet'],
	[
		'linux',
		{XDG_CONFIG_HOME: 'c', XDG_STATE_HOME: ''},
		'/home/ada',
		'/home/ada/.config/broadsheet',
		'/home/ada/.local/state/broadsheet',
	],
	['linux', {XDG_STATE_HOME: '/s'}, '', undefined, '/s/broadsheet'],
	['linux', {}, '', undefined, undefined],
	['linux', {}, 'home', undefined, undefined],
	[
		'darwin',
		{},
		'/Users/ada',
		'/Users/ada/Library/Application Support/broadsheet',
		'/Users/ada/Library/Application Support/broadsheet/State',
	],
	[
		'darwin',
		{XDG_CONFIG_HOME: '/c'},
		'/Users/ada',
		'/c/broadsheet',
		'/Users/ada/Library/Application Support/broadsheet/State',
	],
	[
		'win32',
		{APPDATA: 'C:\\Users\\ada\\Roaming', LOCALAPPDATA: 'C:\\Users\\ada\\Local'},
		'C:\\Users\\ada',
		'C:\\Users\\ada\\Roaming\\broadsheet\\Config',
		'C:\\Users\\ada\\Local\\broadsheet\\Data',
	],
] as const)('on %s with %j and the home folder %j', (platform, env, home, config, state) => {
	expect(storeFolders(env, platform, home)).toEqual({config, state});
});
