/** The formats of a briefing, each made from the same document and the same charts. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { briefingDocx } from '../../src/briefing/docx/briefingDocx.ts';
import { briefingFile, STYLE_SHEETS } from '../../src/briefing/html/file.ts';
import type { Briefing } from '../../src/briefing/make.ts';
import { briefingMarkdown } from '../../src/briefing/markdown.ts';
import { briefPicture } from '../../src/briefing/picture/briefPicture.ts';

interface BriefingFormat {
  /** Of the file's name. */
  readonly extension: string;
  /** @param redHead the office's name as its papers bear it in red; only a Word document can have it */
  readonly make: (briefing: Briefing, redHead?: string) => Uint8Array | Promise<Uint8Array>;
}

const STYLES = join(import.meta.dirname, '../../src/styles');
const utf8 = new TextEncoder();

/** By the name that `--format` takes; the first is the default. */
export const BRIEFING_FORMATS: Readonly<Record<'docx' | 'html' | 'markdown' | 'png', BriefingFormat>> = {
  docx: {
    extension: 'docx',
    make: ({ document, chart }, redHead) => briefingDocx(document, { chart, ...(redHead && { redHead }) }),
  },
  html: {
    extension: 'html',
    make: ({ document, chart }) =>
      utf8.encode(
        briefingFile(
          document,
          chart,
          STYLE_SHEETS.map((name) => readFileSync(join(STYLES, name), 'utf8')).join('\n'),
        ),
      ),
  },
  markdown: {
    extension: 'md',
    make: ({ document, chart }) => utf8.encode(briefingMarkdown(document, chart)),
  },
  /** Of the one page only. */
  png: {
    extension: 'png',
    make: ({ document, chart }) => briefPicture(document, chart),
  },
};
