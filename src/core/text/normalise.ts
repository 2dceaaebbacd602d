/**
 * Reading cells: each function takes a cell as it stands and gives its one meaning with every change that was
 * needed, or the error that says why there is none. Two readings are an error, never a guess.
 */
export { tidyCell, tidyFreeText, toHalfWidth } from './cell.ts';
export { COLUMNS } from './headerLabels.ts';
export type { TableKind } from './headerLabels.ts';
export { columnNamed, readHeader, readLabel } from './headers.ts';
export { personalColumn } from './personalColumns.ts';
export type { PersonalColumnKind } from './personalColumns.ts';
export { isUnreadable } from './reading.ts';
export type { Change, Read, Reading, Unreadable } from './reading.ts';
export { isOrigin, readMilestoneType, readOrigin, readTaskStatus } from './readChoice.ts';
export { readDate } from './readDate.ts';
export { readInteger } from './readInteger.ts';
export { readMonth } from './readMonth.ts';
export { foldName } from '../registry/foldName.ts';
