/**
 * How much a workbook may hold. A month's workbook is some ten kilobytes, a collector's table some thousand lines;
 * what is far beyond is something else, or an attack. All is counted while reading, so that no statement of a
 * file about itself is believed, and within these limits a workbook is read in well under two seconds.
 */

/** Larger than it may be, in whatever is counted. */
export class TooLarge extends Error {}

/** Not what it claims to be, or spoilt on the way: it has no one reading. */
export class Damaged extends Error {}

/** Bytes of all parts that are read, unpacked. */
export const MOST_UNPACKED_BYTES = 30 * 1024 * 1024;
/** Files in the zip; pictures are counted, though never unpacked. */
export const MOST_ENTRIES = 10_000;
export const MOST_SHEETS = 256;
/** Cells of all sheets, up to the last one with a value in each line; a blank line above that counts as one. */
export const MOST_CELLS = 220_000;
/** Characters of all cells: one long text may stand in every cell, and is stored once. */
export const MOST_CHARACTERS = 4_000_000;
/** Characters of one text; Excel ends at 32 767. */
export const LONGEST_TEXT = 500_000;
/** Texts stored once for all cells, used or not. */
export const MOST_STRINGS = 400_000;
/** Cells that are struck out, not calculated or otherwise marked. */
export const MOST_MARKED = 50_000;
/** Merged ranges of all sheets. */
export const MOST_MERGED = 20_000;
/** Styles of cells, as many as Excel keeps. */
export const MOST_STYLES = 65_536;
/** The last column with a value: no table is as wide, and each label is compared with all that are known. */
export const MOST_COLUMNS = 1024;
/** The last line and column that a worksheet can have. */
export const LAST_LINE = 1_048_576;
export const LAST_COLUMN = 16_384;
/** Characters of one tag with its attributes: a list of ranges can be long, but no longer. */
export const LONGEST_TAG = 262_144;
/** Elements within elements. */
export const DEEPEST = 128;
