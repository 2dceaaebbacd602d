import { expect, test } from 'vitest';
import { isBlankText, withoutInvisible, withoutStrayInvisible } from '../../../src/core/text/invisible.ts';

const INVISIBLE = [
  '\u00ad\u034f\u115f\u1160\u17b4\u180b\u180e\u200b\u200c\u200d\u2060\u2065\u206a\u2800\u3164\ufe00\ufe0f\ufeff\uffa0',
  '\u{1d173}\u{e0001}\u{e0041}\u{e0100}\u{e01ef}',
].flatMap((text) => [...text]);

test.each(INVISIBLE)('%# has no ink: no name holds it', (character) => {
  expect(withoutInvisible(`澳${character}门`)).toBe('澳门');
  expect(isBlankText(` ${character}\t`)).toBe(true);
  expect(withoutStrayInvisible(`a${character}b`)).toBe('ab');
});

test.each([
  '👩‍🔧',
  '👩🏽‍💻',
  '❤️',
  '1️⃣',
  '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
  '葛\u{e0100}城',
])('%s stays in free text', (text) => {
  expect(withoutStrayInvisible(`第一批${text}。`)).toBe(`第一批${text}。`);
});

test('turns of direction are another class', () => {
  expect(withoutInvisible('a\u202eb')).toBe('a\u202eb');
});
