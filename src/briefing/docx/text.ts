/** A paragraph of one style and one run. */
import { Paragraph, TextRun } from 'docx';
import type { IParagraphOptions } from 'docx';
import { oneLine } from '../paper/text.ts';

export function paragraph(
  style: string,
  text: string,
  more: Omit<IParagraphOptions, 'style'> = {},
): Paragraph {
  return new Paragraph({ ...more, style, children: [new TextRun(oneLine(text))] });
}
