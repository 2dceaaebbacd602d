import { describe, expect, test } from 'vitest';
import { attributes, elementsOf, withAttributes, xmlTags } from '../../src/io/xlsxMark/xmlTags.ts';

const tags = (xml: string) => [...xmlTags(xml)];

describe('xmlTags', () => {
  test('reads quoted values, comments, sections and prefixes as they are', () => {
    const xml = `<?xml version="1.0"?><!-- <no> --><x:a b="1 > 0" c='"'><![CDATA[<no/>]]><d/></x:a>`;
    expect(tags(xml).map(({ kind, prefix, name, depth }) => [kind, prefix, name, depth])).toEqual([
      ['open', 'x:', 'a', 0],
      ['empty', '', 'd', 1],
      ['close', 'x:', 'a', 0],
    ]);
    expect(attributes(xml, tags(xml)[0]!)).toEqual({ b: '1 > 0', c: '"' });
  });

  test('sets attributes and takes them away', () => {
    const xml = '<c r="A1" s="3"/>';
    expect(withAttributes(xml, tags(xml)[0]!, { s: '4' })).toMatch(/^<c r="A1" +s="4"\/>$/);
    expect(withAttributes(xml, tags(xml)[0]!, { s: null, t: '<' })).toMatch(/^<c r="A1" +t="&lt;"\/>$/);
  });

  test.each([
    ['a long name', `<a ${'b'.repeat(500_000)}>`],
    ['many blanks', `<a b${' '.repeat(500_000)}>`],
    ['an open quote', `<a b="${'<a b="'.repeat(100_000)}`],
    ['tags that never end', '<a '.repeat(200_000)],
    ['comments that never end', '<!-- '.repeat(200_000)],
    ['deep nesting', '<a>'.repeat(200_000)],
  ])('takes no longer than its length asks: %s', (_, xml) => {
    const start = performance.now();
    for (const tag of tags(xml)) attributes(xml, tag);
    elementsOf(xml, 'a');
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
