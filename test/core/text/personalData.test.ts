import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toHalfWidth } from '../../../src/core/text/normalise.ts';
import { findPersonalData, maskPersonalData } from '../../../src/core/text/personalData.ts';
import { LOOK_ALIKES, PERSONAL } from './helpers/personalCases.ts';

const CASES = PERSONAL.map(([text, kind, part = text]) => ({ text, kind, part }));

/** A text with its ASCII in full-width script, as an input method writes it. */
function toFullWidth(text: string): string {
  return text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
}

describe('finds', () => {
  test.each(CASES)('$text: $kind', ({ text, kind, part }) => {
    const start = text.indexOf(part);
    const found = findPersonalData(text);
    expect(found.map((each) => [each.kind, each.start, each.end])).toEqual([
      [kind, start, start + part.length],
    ]);
  });

  test.each(CASES)('$text: $kind, in full-width script', ({ text, kind }) => {
    expect(findPersonalData(toFullWidth(toHalfWidth(text))).map((each) => each.kind)).toEqual([kind]);
  });

  test.each(CASES)('$text: $kind, in the middle of a sentence', ({ text, kind }) => {
    const found = findPersonalData(`本月新增3人（${text}），其余待定。`);
    expect(found.map((each) => each.kind)).toEqual([kind]);
  });

  test.each([
    ['13800138000,13900139000', 2],
    ['13800138000/13900139000、13700137000', 3],
    ['电话91234567/92345678', 2],
    ['电话：91234567、92345678，62345678', 3],
    ['a@example.com;b@example.com', 2],
    ['A123456(3),G123456(A)', 2],
    ['440106199001011235，11010519491231002X', 2],
  ])('every one of a list: %s', (text, count) => {
    expect(findPersonalData(text)).toHaveLength(count);
  });

  test('every one of several', () => {
    const text = '张某 13800138000 zhang@example.com；李某 A123456(3)、+853 6612 3456';
    expect(findPersonalData(text).map(({ kind }) => kind)).toEqual([
      'mainland-mobile',
      'email',
      'hong-kong-id',
      'macao-mobile',
    ]);
  });
});

describe('does not find', () => {
  test.each(LOOK_ALIKES)('%j', (text) => {
    expect(findPersonalData(text)).toEqual([]);
  });

  test.each(LOOK_ALIKES)('%j, in full-width script', (text) => {
    expect(findPersonalData(toFullWidth(text))).toEqual([]);
  });

  test.each(LOOK_ALIKES)('%j, in the middle of a sentence', (text) => {
    expect(findPersonalData(`见${text}。`)).toEqual([]);
  });
});

describe('masks', () => {
  test('every letter and digit of what it finds, and nothing else', () => {
    expect(maskPersonalData('电话：138-0013-8000，邮箱 li@example.com')).toBe(
      '电话：***-****-****，邮箱 **@*******.***',
    );
    expect(maskPersonalData('Ａ１２３４５６（３）')).toBe('*******（*）');
    expect(maskPersonalData('粤科协学〔2022〕2号')).toBe('粤科协学〔2022〕2号');
  });

  test.each(CASES)('$text so that nothing is left to find or to read', ({ text, part }) => {
    const masked = maskPersonalData(text);
    expect(masked).toHaveLength(text.length);
    expect(findPersonalData(masked)).toEqual([]);
    expect(masked).not.toContain(part);
    const at = text.indexOf(part);
    expect(masked.slice(at, at + part.length)).not.toMatch(/[\p{L}\p{N}]/u);
  });
});

describe('properties', () => {
  const piece = fc.oneof(
    fc.constantFrom(...PERSONAL.map(([text]) => text), ...LOOK_ALIKES),
    fc.string({ unit: fc.constantFrom(...'0123456789 -()@.AHMCx，。电话+８＠\u200b'), maxLength: 24 }),
  );

  test('what is found lies inside the text, in order, without overlaps, and is masked at its own length', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 4 }), (pieces) => {
        const text = pieces.join(' ');
        let last = 0;
        for (const { start, end, masked } of findPersonalData(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(masked).toHaveLength(end - start);
          last = end;
        }
        expect(maskPersonalData(text)).toHaveLength(text.length);
      }),
      { numRuns: 2000 },
    );
  });

  test('every identity number with a fitting check digit is found, and none with another digit', () => {
    const digits = '0123456789X';
    const day = fc.date({ min: new Date('1920-01-01'), max: new Date('2010-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 999 }), (born, order) => {
        const front = `440106${born.toISOString().slice(0, 10).replaceAll('-', '')}${String(order).padStart(3, '0')}`;
        const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
        const sum = weights.reduce((total, weight, index) => total + weight * Number(front[index]), 0);
        const check = '10X98765432'[sum % 11];
        for (const digit of digits) {
          const found = findPersonalData(front + digit).some(({ kind }) => kind === 'mainland-id');
          expect(found).toBe(digit === check);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('every Mainland mobile number is found', () => {
    fc.assert(
      fc.property(fc.integer({ min: 13_000_000_000, max: 19_999_999_999 }), (number) => {
        expect(findPersonalData(`致电${number}`).map(({ kind }) => kind)).toEqual(['mainland-mobile']);
      }),
    );
  });
});
