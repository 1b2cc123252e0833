/** A session → the Ink tree of its screen: one `Text` of finished rows, nothing for Ink to lay out or wrap. */

import {Box, Text} from 'ink';
import {useSyncExternalStore} from 'react';
import type {Session} from './session.ts';

// Wider than any window: Ink never hears of a resize, and must not wrap a row that is already cut to fit.
const ampleColumns = 10_000;

export function App({session}: {readonly session: Session}) {
	const rows = useSyncExternalStore(session.subscribe, session.rows, session.rows);
	// One text, not one a row: React, Yoga and Ink then have three nodes to visit at a key instead of a hundred.
	return (
		<Box width={ampleColumns} flexShrink={0}>
			<Text>{rows.join('\n')}</Text>
		</Box>
	);
}
