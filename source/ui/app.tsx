/** A session → the Ink tree of its screen: one finished row a `Text`, nothing for Ink to measure or wrap. */

import {Box, Text} from 'ink';
import {useSyncExternalStore} from 'react';
import type {Session} from './session.ts';

// Wider than any window: Ink never hears of a resize, and must not wrap a row that is already cut to fit.
const ampleColumns = 10_000;

export function App({session}: {readonly session: Session}) {
	const rows = useSyncExternalStore(session.subscribe, session.rows, session.rows);
	return (
		<Box flexDirection="column" width={ampleColumns} flexShrink={0}>
			{rows.map((row, index) => (
				<Box key={String(index)} height={1} flexShrink={0}>
					<Text>{row}</Text>
				</Box>
			))}
		</Box>
	);
}
