import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { checkTree } from '../../../src/core/check/checkTree.ts';
import type { DataTree } from '../../../src/core/check/tree.ts';
import { docxText } from '../../../src/io/docxText.ts';
import { treeOf } from '../../corpus/case.ts';
import type { Content } from '../../corpus/case.ts';

const MD = '2022/briefings/2022-06.md';
const DOCX = '2022/briefings/H1.docx';
const PHONE = '13812345678';

const check = (path: string, content: Content, paths?: readonly string[]) => {
  const tree: DataTree = { ...treeOf({ [path]: content }), documentText: docxText };
  const { problems } = checkTree(tree, { asOf: '2022-12-31', ...(paths === undefined ? {} : { paths }) });
  return problems.map(({ code, file, line, value }) => `${file} ${code}@${line ?? '-'} ${value}`);
};
const docx = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])));
const words = (...runs: readonly string[]): string =>
  `<w:document><w:p>${runs.map((run) => `<w:r><w:t>${run}</w:t></w:r>`).join('')}</w:p></w:document>`;

test('an issued briefing is kept as it is, however it is written', () => {
  expect(check(MD, '# 简报\r\n新增 12 人\r\n')).toEqual([]);
  expect(check(MD, new Uint8Array([0xbc, 0xf2, 0xb1, 0xa8]))).toEqual([]);
  expect(check(DOCX, docx({ 'word/document.xml': words('新增 12 人') }))).toEqual([]);
  expect(check(DOCX, 'no document')).toEqual([]);
});

test('personal data in its text is told by its line, and never echoed', () => {
  const content = `简报\n联系人 ${PHONE}\n`;
  const expected = [`${MD} personal-data@2 ***********`];
  expect(check(MD, content)).toEqual(expected);
  expect(check(MD, content, [MD])).toEqual(expected);
});

test.each([
  ['its words', { 'word/document.xml': words(`电话${PHONE}`) }],
  ['words in several runs', { 'word/document.xml': words('电话 138', '1234', '5678') }],
  ['a footer', { 'word/footer1.xml': words(PHONE) }],
  ['words in references', { 'word/document.xml': words('&#x31;3812345678') }],
  [
    'the properties',
    { 'docProps/core.xml': `<p><dc:creator>${PHONE}</dc:creator><dc:title>1</dc:title></p>` },
  ],
  ['the author of a comment', { 'word/comments.xml': `<w:comment w:author="${PHONE}"></w:comment>` }],
  [
    'a link',
    { 'word/_rels/document.xml.rels': `<Relationship Target="tel:${PHONE}" TargetMode="External"/>` },
  ],
])('personal data in %s of a document is found', (_, parts) => {
  expect(check(DOCX, docx(parts))).toEqual([`${DOCX} personal-data@- ***********`]);
});

test('numbers of two paragraphs are not one', () => {
  const parts = { 'word/document.xml': `${words('138')}${words('12345678')}` };
  expect(check(DOCX, docx(parts))).toEqual([]);
});

test('a document that would not fit into memory is left packed', () => {
  expect(docxText(docx({ 'word/document.xml': ' '.repeat(40 * 1024 * 1024) }))).toBeNull();
});
