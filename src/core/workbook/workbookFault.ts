/** Why a file cannot be read as a workbook. */
export type WorkbookFault =
  /** The old binary format, which .xls and .et share. */
  | 'old-format'
  | 'encrypted'
  /** Neither: no zip, a damaged one, or a zip that holds no workbook. */
  | 'not-a-workbook'
  | 'too-large';
