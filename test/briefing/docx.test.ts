/** The Word document of a briefing: layout, structure, and the same bytes for the same briefing. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { briefingDocx } from '../../src/briefing/docx/briefingDocx.ts';
import { lookOf } from '../../src/briefing/paper/look.ts';
import { columnWidths } from '../../src/briefing/paper/tableColumns.ts';
import { LANGS } from '../../src/core/model.ts';
import { docxText } from '../../src/io/docxText.ts';
import { fixtureFigures } from '../charts/fixture.ts';
import { sampleChart, sampleDocument } from './sampleDocument.ts';
import { partsOf, xmlFault } from './xmlParts.ts';

const figures = fixtureFigures('2022-08-31');
const chart = sampleChart(figures);
const bytes = await briefingDocx(sampleDocument(), { chart });
const parts = partsOf(bytes);
const body = parts['word/document.xml'] ?? '';
const styles = parts['word/styles.xml'] ?? '';
const text = docxText(bytes) ?? '';

const styleOf = (id: string): string =>
  new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`).exec(styles)?.[0] ?? '';
/** Twentieths of a point. */
const twips = (mm: number): string => String(Math.round((mm / 25.4) * 1440));

describe('layout of GB/T 9704-2012', () => {
  test('A4, the margins, and a page number of its own form on odd and even pages', () => {
    expect(body).toContain(`<w:pgSz w:w="${twips(210)}" w:h="${twips(297)}"`);
    for (const [side, mm] of Object.entries({ top: 37, right: 26, bottom: 35, left: 28 }))
      expect(/<w:pgMar [^>]*>/.exec(body)?.[0]).toContain(`w:${side}="${twips(mm)}"`);
    const footers = Object.entries(parts).filter(([name]) => name.startsWith('word/footer'));
    expect(footers).toHaveLength(3);
    for (const [, footer] of footers) expect(footer).toMatch(/— .*PAGE.* —/s);
    expect(parts['word/settings.xml']).toContain('<w:evenAndOddHeaders');
  });

  test('faces by name, none embedded, with what stands in for them', () => {
    expect(styles).toContain('w:eastAsia="仿宋_GB2312"');
    expect(styleOf('Title')).toContain('方正小标宋简体');
    expect(styleOf('Title')).toContain('<w:sz w:val="44"/>');
    expect(styleOf('Heading1')).toContain('黑体');
    expect(styleOf('Heading2')).toContain('楷体_GB2312');
    expect(styles).toContain('w:ascii="Times New Roman"');
    expect(styles).toMatch(/<w:lang [^>]*w:eastAsia="zh-CN"/);
    expect(styleOf('BodyText')).toMatch(
      /w:line="578"[^>]*w:lineRule="exact"|w:lineRule="exact"[^>]*w:line="578"/,
    );
    // 28 characters of 16 points to a line.
    expect(styleOf('BodyText')).toContain('<w:spacing w:val="-5"/>');
    expect(parts['word/fontTable.xml']).toContain(
      '<w:font w:name="仿宋_GB2312"><w:altName w:val="FangSong"/>',
    );
    expect(Object.keys(unzipSync(bytes)).filter((name) => /odttf|\.ttf/.test(name))).toEqual([]);
  });

  test('red head and red line only where asked for', async () => {
    expect(body).not.toContain('FF0000');
    const red = partsOf(await briefingDocx(sampleDocument(), { chart, redHead: '工作简报' }));
    expect(red['word/document.xml']).toMatch(
      /<w:pStyle w:val="Masthead"\/>.*工作简报.*<w:pStyle w:val="MastheadLine"\/>/,
    );
    expect(
      /<w:style [^>]*w:styleId="Masthead".*?<\/w:style>/.exec(red['word/styles.xml'] ?? '')?.[0],
    ).toContain('FF0000');
  });
});

describe('structure', () => {
  test('headings are headings, for the navigation pane', () => {
    expect(body).toMatch(/<w:pStyle w:val="Heading1"\/><\/w:pPr><w:r><w:t[^>]*>一、总体进展/);
    expect(body).toMatch(/<w:pStyle w:val="Heading2"\/><\/w:pPr><w:r><w:t[^>]*>（一）领域与地点/);
    expect(styleOf('Heading1')).toContain('<w:outlineLvl w:val="0"/>');
    expect(styleOf('Heading2')).toContain('<w:outlineLvl w:val="1"/>');
  });

  test('a table repeats its head, cuts no row, and sets numbers flush right', () => {
    expect(body.match(/<w:tbl>/g)).toHaveLength(1);
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(body.match(/<w:cantSplit\/>/g)).toHaveLength(5);
    expect(body).toContain('表1　各领域人数');
    expect(body).toMatch(/<w:pStyle w:val="TableNumber"\/><\/w:pPr><w:r><w:t[^>]*>1,234</);
    expect(styleOf('TableNumber')).toMatch(/<w:jc w:val="(?:right|end)"\/>/);
  });

  test('each list begins at one; one item has no number', () => {
    const numbers = [...body.matchAll(/<w:numId w:val="(\d+)"\/>/g)].map((match) => match[1]);
    expect(numbers).toHaveLength(4);
    expect(new Set(numbers).size).toBe(2);
  });

  test('charts are pictures with words, over the type area', async () => {
    const pictures = Object.entries(unzipSync(bytes)).filter(([name]) => name.startsWith('word/media/'));
    expect(pictures).toHaveLength(3);
    for (const [, png] of pictures) expect((await sharp(png).metadata()).width).toBe(1264);
    const drawn = [...body.matchAll(/<wp:docPr id="(\d)" name="([\w-]+)" descr="([^"]+)" title="([^"]+)"/g)];
    expect(drawn.map(([, id, name]) => `${String(id)} ${String(name)}`)).toEqual([
      '1 cumulative-regulated-practising',
      '2 monthly',
      '3 origin',
    ]);
    for (const [, , , said = ''] of drawn) expect(said.length).toBeGreaterThan(20);
    expect(body.match(/<wp:extent cx="\d+"/g)?.[0]).toBe('<wp:extent cx="5057775"');
    expect(text).toContain('图1　');
  });

  test('says that its data is invented, at the head and on each later page; nothing where it is real', async () => {
    expect(body).toContain('<w:pStyle w:val="Notice"/>');
    expect(parts['word/header1.xml']).toContain('示例数据');
    const real = partsOf(await briefingDocx({ ...sampleDocument(), illustrative: null }, { chart }));
    expect(real['word/header1.xml']).toBeUndefined();
    expect(real['word/document.xml']).not.toContain('"Notice"');
  });

  test('a place for words is plain text in brackets; nothing is locked', () => {
    expect(text).toContain('〔待补充：下月安排〕');
    expect(parts['word/settings.xml']).not.toContain('documentProtection');
  });

  test('signs with the office and the day, two characters in from it', () => {
    expect(text).toMatch(/广东省科学技术协会\n+2022年8月31日/);
    expect([...body.matchAll(/<w:ind w:right="(\d+)"\/>/g)].map((match) => Number(match[1]))).toHaveLength(2);
  });
});

describe.each(LANGS)('%s', (lang) => {
  test.each(['month', 'brief'] as const)(
    '%s: every part is well formed, and hostile text is text',
    async (kind) => {
      const made = await briefingDocx(sampleDocument(kind, lang), { chart, redHead: '<b>&"' });
      for (const [name, xml] of Object.entries(partsOf(made))) expect(xmlFault(xml), name).toBeNull();
      expect(docxText(made)).toContain('</w:t><script>alert("1")</script> & \ufffd\ufffd');
    },
  );
});

describe('the same briefing', () => {
  test('is the same bytes, in this process and in another', async () => {
    const digest = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');
    expect(digest(await briefingDocx(sampleDocument(), { chart }))).toBe(digest(bytes));
    const other = `
      import { createHash } from 'node:crypto';
      import { briefingDocx } from './src/briefing/docx/briefingDocx.ts';
      import { fixtureFigures } from './test/charts/fixture.ts';
      import { sampleChart, sampleDocument } from './test/briefing/sampleDocument.ts';
      const made = await briefingDocx(sampleDocument(), { chart: sampleChart(fixtureFigures('2022-08-31')) });
      process.stdout.write(createHash('sha256').update(made).digest('hex'));`;
    const told = execFileSync(process.execPath, ['--input-type=module-typescript', '-e', other], {
      env: { ...process.env, TZ: 'America/New_York', LANG: 'de_DE.UTF-8' },
      encoding: 'utf8',
    });
    expect(told).toBe(digest(bytes));
  });

  test('names no person, no machine and no clock', () => {
    const core = parts['docProps/core.xml'] ?? '';
    expect(core).toContain('<dc:creator>广东省科学技术协会</dc:creator>');
    expect(core).toContain('<cp:lastModifiedBy>广东省科学技术协会</cp:lastModifiedBy>');
    expect(core.match(/2022-08-31T00:00:00Z/g)).toHaveLength(2);
    expect(core).not.toMatch(/20[3-9]\d|202[3-9]|Un-named/);
    const all = Object.values(parts).join('');
    const hosts = [...all.matchAll(/https?:\/\/([\w.-]+)/g)].map((match) => match[1] ?? '');
    expect(
      hosts.filter((host) => !/(?:^|\.)(?:openxmlformats\.org|microsoft\.com|w3\.org|purl\.org)$/.test(host)),
    ).toEqual([]);
  });
});

test('words give way to numbers where a table is short of room', () => {
  const columns = [
    { label: '任务', numeric: false },
    ...Array.from({ length: 4 }, (_, at) => ({ label: `第${at}列的数`, numeric: true })),
  ];
  const rows = [['很长的任务名称'.repeat(8), ...Array<string>(4).fill('1,234,567')]];
  const widths = columnWidths({ columns, rows }, lookOf(sampleDocument()));
  expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(8845);
  // Nine digits and commas at twelve points, and the margins of the cell.
  for (const width of widths.slice(1)) expect(width).toBeGreaterThan(1000);
  expect(widths[0]).toBeGreaterThan(1000);
});
