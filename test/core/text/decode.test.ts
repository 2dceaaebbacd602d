import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode } from '../../../src/core/text/decode.ts';
import type { Decoded } from '../../../src/core/text/decode.ts';
import { canEncode, encodeLegacy, encodeUtf16, encodeUtf8, joinBytes } from './helpers/encode.ts';

const HEADER = 'month,domain,site,origin,headcount,note\n';
const SIMPLIFIED = '月份,领域,地区,来源,人数,备注\n2022-06,计算机信息工程,省级,香港,3,六月新增\n';
const TRADITIONAL = '月份,領域,地區,來源,人數,備註\n2022-06,計算機信息工程,省級,香港,3,六月新增\n';
const WORDS = ['计算机信息工程', '計算機信息工程', '食品', '纺织', '紡織', '品质', '品質', '質量管理'];

function read(bytes: Uint8Array, cells = true): Decoded {
  return decode(bytes, { vocabulary: WORDS, cells });
}

function codes(decoded: Decoded): readonly string[] {
  return decoded.issues.map(({ code }) => code);
}

describe('UTF-8', () => {
  test('is read as it stands, without an issue', () => {
    expect(read(encodeUtf8(SIMPLIFIED))).toEqual({
      text: SIMPLIFIED,
      encoding: 'utf-8',
      bom: false,
      issues: [],
    });
  });

  test('of no bytes is the empty text', () => {
    expect(read(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8', bom: false, issues: [] });
  });

  test('loses its byte order mark, and says so', () => {
    const decoded = read(encodeUtf8(`\ufeff${SIMPLIFIED}`));
    expect(decoded).toMatchObject({ text: SIMPLIFIED, encoding: 'utf-8', bom: true });
    expect(decoded.issues).toEqual([{ code: 'byte-order-mark', line: 1, column: null, params: {} }]);
  });

  test.each([
    ['in the first row', `${HEADER}2022-06,food,`, [0xff], ',HK,3,计算机信息工程\n', 2, 3],
    [
      'in the second row, after a cell of two lines',
      `${HEADER}2022-06,food,guangdong,HK,3,"一\n二"\r\n2022-06,`,
      [0xe5, 0x9b],
      ',x',
      4,
      2,
    ],
    ['at the end of the text', `${HEADER}2022-06,food,guangdong,HK,3,计算机信息`, [0xe5, 0xb7], '', 2, 6],
    ['in the header', '月份,领域,地', [0xc0, 0x80], '\n', 1, 3],
  ])('with a flaw %s is refused where the flaw stands', (_, before, flaw, after, line, column) => {
    const decoded = read(joinBytes(encodeUtf8(before), flaw, encodeUtf8(after)));
    expect(decoded).toMatchObject({ text: null, encoding: null });
    expect(decoded.issues).toEqual([{ code: 'invalid-encoding', line, column, params: {} }]);
  });

  test('with a flaw names no field where there are no cells', () => {
    const decoded = read(
      joinBytes(encodeUtf8('## 工作情况\n\n开展互认，'), [0x80], encodeUtf8('签约')),
      false,
    );
    expect(decoded.issues).toEqual([{ code: 'invalid-encoding', line: 3, column: null, params: {} }]);
  });

  test('with a byte order mark and a flaw is not taken for GB18030', () => {
    const decoded = read(joinBytes([0xef, 0xbb, 0xbf], encodeUtf8(HEADER), [0xb1, 0xb8]));
    expect(decoded.bom).toBe(true);
    expect(decoded.issues).toEqual([{ code: 'invalid-encoding', line: 2, column: 1, params: {} }]);
  });

  test('with NUL characters is read, and the first is located and the others counted', () => {
    const decoded = read(encodeUtf8(`${HEADER}2022-06,fo\0od,guangdong,HK,3,\0\0\n`));
    expect(decoded.encoding).toBe('utf-8');
    expect(decoded.issues).toEqual([{ code: 'nul-character', line: 2, column: 2, params: { count: 2 } }]);
  });
});

describe('UTF-16', () => {
  test.each([
    ['le', true, 'UTF-16LE'],
    ['be', true, 'UTF-16BE'],
    ['le', false, 'UTF-16LE'],
    ['be', false, 'UTF-16BE'],
  ] as const)('%s, byte order mark %s', (order, bom, encoding) => {
    for (const text of [SIMPLIFIED, `${HEADER}2022-06,food,guangdong,HK,3,一一一\n`]) {
      const decoded = read(encodeUtf16(text, order, bom));
      expect(decoded).toMatchObject({ text, encoding: `utf-16${order}`, bom });
      expect(decoded.issues).toEqual([
        {
          code: 'legacy-encoding',
          line: null,
          column: null,
          params: { encoding, sample: firstForeign(text) },
        },
      ]);
    }
  });

  test('with half a character at the end is refused there', () => {
    const bytes = encodeUtf16(SIMPLIFIED, 'le', true);
    expect(read(bytes.subarray(0, bytes.length - 1)).issues).toEqual([
      { code: 'invalid-encoding', line: 2, column: 6, params: {} },
    ]);
  });

  test('with a lone surrogate is refused', () => {
    expect(codes(read(joinBytes(encodeUtf16(HEADER, 'le', true), [0x00, 0xd8, 0x41, 0x00])))).toEqual([
      'invalid-encoding',
    ]);
  });
});

/** The first cell with a character outside ASCII. */
const firstForeign = (text: string): string | undefined =>
  text.split(/[,\n]/).find((cell) => /[^\0-\x7f]/.test(cell));

describe('GB18030 and Big5', () => {
  test.each([
    ['simplified in GB18030', SIMPLIFIED, 'gb18030', 'GB18030'],
    ['traditional in GB18030', TRADITIONAL, 'gb18030', 'GB18030'],
    ['traditional in Big5', TRADITIONAL, 'big5', 'Big5'],
  ] as const)('%s is read, with a warning', (_, text, encoding, name) => {
    const decoded = read(encodeLegacy(text, encoding));
    expect(decoded).toMatchObject({ text, encoding, bom: false });
    expect(decoded.issues).toEqual([
      {
        code: 'legacy-encoding',
        line: null,
        column: null,
        params: { encoding: name, sample: firstForeign(text) },
      },
    ]);
  });

  test.each([
    ['計算機信息工程', 'big5'],
    ['计算机信息工程', 'gb18030'],
    ['紡織', 'big5'],
    ['纺织', 'gb18030'],
    ['食品', 'big5'],
    ['食品', 'gb18030'],
    ['品質', 'big5'],
    ['品质', 'gb18030'],
    ['香港', 'big5'],
    ['香港', 'gb18030'],
  ] as const)('one known word settles it: %s in %s', (word, encoding) => {
    const text = `${HEADER}2022-06,${word},guangdong,HK,3,\n`;
    expect(read(encodeLegacy(text, encoding))).toMatchObject({ text, encoding });
  });

  test('食品 in GB18030 is valid UTF-8 by accident, and still read', () => {
    const bytes = encodeLegacy(`${HEADER}2022-06,食品,guangdong,HK,3,\n`, 'gb18030');
    expect(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).not.toContain('食品');
    expect(codes(read(bytes))).toEqual(['legacy-encoding']);
  });

  test('real UTF-8 of two-byte letters stays UTF-8', () => {
    const text = `${HEADER}2022-06,food,guangdong,HK,3,café à Genève\n`;
    expect(read(encodeUtf8(text))).toEqual({ text, encoding: 'utf-8', bom: false, issues: [] });
  });

  test('where only one of the two decodes, that is it', () => {
    // A character of four bytes (㐀) has no reading in Big5; Big5's ｗ and 炕 are in nobody's area of GB18030.
    const gb = joinBytes(
      encodeUtf8(HEADER),
      encodeUtf8('2022-06,food,guangdong,HK,3,'),
      [0x81, 0x39, 0xee, 0x39],
    );
    expect(read(gb)).toMatchObject({ encoding: 'gb18030' });
    const big5 = joinBytes(
      encodeUtf8(HEADER),
      encodeUtf8('2022-06,food,guangdong,HK,3,'),
      [0xa3, 0x40, 0xa4, 0xa4, 0xaa, 0xa1],
    );
    expect(read(big5)).toMatchObject({ encoding: 'big5' });
  });

  test('where only notes differ it is GB18030, with a warning', () => {
    for (const encoding of ['gb18030', 'big5'] as const) {
      const decoded = read(encodeLegacy(`${HEADER}2022-06,food,guangdong,HK,3,本月新增\n`, encoding));
      expect(decoded.encoding).toBe('gb18030');
      expect(decoded.issues[0]).toMatchObject({
        // What Big5 gives when it is read so is nothing that anyone writes.
        code: encoding === 'big5' ? 'doubtful-encoding' : 'legacy-encoding',
        params: { encoding: 'GB18030' },
      });
    }
  });

  test('where each reading holds a known word it is an error, where they part', () => {
    const bytes = joinBytes(
      encodeLegacy(`${HEADER}2022-06,纺织,guangdong,HK,3,\n2022-06,`, 'gb18030'),
      encodeLegacy('質量管理', 'big5'),
      encodeUtf8(',guangdong,MO,2,\n'),
    );
    const decoded = read(bytes);
    expect(decoded).toMatchObject({ text: null, encoding: null });
    expect(decoded.issues).toEqual([
      { code: 'ambiguous-encoding', line: 3, column: 2, params: { encodings: ['GB18030', 'Big5'] } },
    ]);
  });

  test('where no known word settles a cell that is no note it is an error', () => {
    const decoded = read(
      encodeLegacy(`${HEADER}2022-06,food,guangdong,HK,3,\n2022-06,六月,guangdong,HK,1,\n`, 'big5'),
    );
    expect(decoded.issues).toEqual([
      { code: 'ambiguous-encoding', line: 3, column: 2, params: { encodings: ['GB18030', 'Big5'] } },
    ]);
  });

  test('a text without cells is settled by any known word in it', () => {
    expect(read(encodeLegacy('## 工作情況\n食品領域已簽約', 'big5'), false).encoding).toBe('big5');
    expect(read(encodeLegacy('## 工作情况\n食品领域已签约', 'gb18030'), false).encoding).toBe('gb18030');
  });

  test('bytes that neither can read are located', () => {
    const bytes = joinBytes(encodeLegacy(SIMPLIFIED, 'gb18030'), encodeUtf8('2022-06,'), [0xff, 0x41]);
    expect(read(bytes).issues).toEqual([{ code: 'invalid-encoding', line: 3, column: 2, params: {} }]);
    const big5 = joinBytes(encodeLegacy(TRADITIONAL, 'big5'), encodeUtf8('2022-06,food,'), [0xff, 0x41]);
    expect(read(big5).issues).toEqual([{ code: 'invalid-encoding', line: 3, column: 3, params: {} }]);
  });

  test('characters on which platforms disagree are refused where they stand', () => {
    // The user-defined area of GB18030, and a character of Hong Kong's supplement to Big5.
    const userDefined = joinBytes(encodeLegacy(SIMPLIFIED, 'gb18030'), encodeUtf8('a,'), [0xaa, 0xa1]);
    expect(read(userDefined).issues).toEqual([{ code: 'invalid-encoding', line: 3, column: 2, params: {} }]);
    const supplement = joinBytes(encodeLegacy(TRADITIONAL, 'big5'), encodeUtf8('a,b,'), [0xfa, 0x40]);
    expect(read(supplement).issues).toEqual([{ code: 'invalid-encoding', line: 3, column: 3, params: {} }]);
  });

  test('delimiters are found after decoding, never in the second half of a character', () => {
    // 功 is A5 5C and 育 is A8 7C in Big5: a backslash and a bar to whoever splits bytes.
    const text = `${TRADITIONAL}2022-06,紡織,省級,香港,3,教育成功\n`;
    expect(read(encodeLegacy(text, 'big5')).text).toBe(text);
  });
});

describe('properties', () => {
  test('any bytes give an answer: a text with its encoding, or an issue that says why not', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.boolean(), (bytes, cells) => {
        const decoded = read(bytes, cells);
        expect(decoded.text === null).toBe(decoded.encoding === null);
        if (decoded.text === null) expect(decoded.issues.length).toBe(1);
        for (const { line, column } of decoded.issues) {
          if (line !== null) expect(line).toBeGreaterThanOrEqual(1);
          if (column !== null) expect(cells && column >= 1).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('what is written in UTF-8 comes back, with or without byte order mark', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 80 }).filter((value) => !/[\0\ufeff]/.test(value));
    fc.assert(
      fc.property(text, fc.boolean(), (value, bom) => {
        const decoded = decode(encodeUtf8(bom ? `\ufeff${value}` : value), { vocabulary: WORDS });
        expect(decoded).toMatchObject({ text: value, encoding: 'utf-8', bom });
      }),
    );
  });

  test('UTF-8 with one flawed byte is never taken for another encoding', () => {
    const bytes = encodeUtf8(SIMPLIFIED);
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 0x80, max: 0xff }), (at, byte) => {
        const flawed = Uint8Array.from(bytes, (original, index) => (index === at ? byte : original));
        const decoded = read(flawed);
        if (decoded.encoding !== 'utf-8') expect(codes(decoded)).toEqual(['invalid-encoding']);
      }),
    );
  });

  test('what is written in UTF-16 comes back', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 80 }).filter((value) => !/[\0\ufeff]/.test(value));
    fc.assert(
      fc.property(text, fc.constantFrom('le' as const, 'be' as const), (value, order) => {
        expect(decode(encodeUtf16(value, order, true))).toMatchObject({
          text: value,
          encoding: `utf-16${order}`,
        });
      }),
    );
  });

  test('a table with a known header comes back from GB18030 and Big5, whatever its notes say', () => {
    const note = fc
      .array(fc.integer({ min: 0x4e00, max: 0x9fa5 }), { maxLength: 12 })
      .map((points) => String.fromCodePoint(...points));
    fc.assert(
      fc.property(note, fc.constantFrom('gb18030' as const, 'big5' as const), (value, encoding) => {
        const text = `${encoding === 'big5' ? TRADITIONAL : SIMPLIFIED}2022-06,食品,省級,香港,3,${value}\n`;
        fc.pre(canEncode(text, encoding));
        expect(read(encodeLegacy(text, encoding))).toMatchObject({ text, encoding });
      }),
    );
  });
});
