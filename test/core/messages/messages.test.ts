import { describe, expect, test } from 'vitest';
import { LANGS } from '../../../src/core/model.ts';
import type { Lang } from '../../../src/core/model.ts';
import { CATALOGUE, PROBLEM_CODES } from '../../../src/core/problems/catalogue.ts';
import { PHRASEBOOKS } from '../../../src/core/problems/messages/phrasebooks.ts';
import { renderProblem } from '../../../src/core/problems/render.ts';
import { sampleNames } from './names.ts';
import { sampleProblems } from './samples.ts';

/** Everything that a language says, as one text that a person can proof-read. */
function everything(lang: Lang): string {
  const blocks = PROBLEM_CODES.map((code) => {
    const { why } = PHRASEBOOKS[lang].messages[code];
    const shown = sampleProblems(code).map((problem) =>
      renderProblem(problem, PHRASEBOOKS[lang], sampleNames(lang)),
    );
    const lines = shown.flatMap(({ message, cure }) => [`  ${message}`, `    → ${cure}`]);
    return [`${code} · ${shown[0]?.title ?? ''}`, ...lines, `  ? ${why}`].join('\n');
  });
  return `${blocks.join('\n\n')}\n`;
}

describe.each(LANGS)('messages in %s', (lang) => {
  test('say what they said', async () => {
    await expect(everything(lang)).toMatchFileSnapshot(`snapshots/${lang}.txt`);
  });

  test('leave nothing unsaid', () => {
    expect(everything(lang)).not.toMatch(/undefined|NaN|\[object|\{\}/);
  });

  test('are sentences, and titles are not', () => {
    const end = lang === 'en' ? /[.!]$/ : /。$/;
    for (const code of PROBLEM_CODES) {
      const { title, why } = PHRASEBOOKS[lang].messages[code];
      expect(title, code).not.toMatch(/[.。]$/);
      expect([...title].length, code).toBeLessThanOrEqual(lang === 'en' ? 50 : 16);
      expect(why, code).toMatch(end);
      for (const problem of sampleProblems(code)) {
        const { message, cure } = renderProblem(problem, PHRASEBOOKS[lang], sampleNames(lang));
        expect(message, code).toMatch(end);
        expect(cure, code).toMatch(end);
        expect(message, code).not.toMatch(/。。|，，|；。|\.\.|  /);
      }
    }
  });

  test('name the value that is wrong wherever there is one', () => {
    for (const code of PROBLEM_CODES) {
      if (code.endsWith('header-alias') || code === 'personal-data-column') continue;
      for (const problem of sampleProblems(code)) {
        if (problem.value === null || CATALOGUE[code].group === 'json') continue;
        const said = [
          'duplicate-header',
          'task-not-responsible',
          'duplicate-task-row',
          'before-agreement',
          'duplicate-milestone',
        ];
        if (said.includes(code)) continue;
        const { message } = renderProblem(problem, PHRASEBOOKS[lang], sampleNames(lang));
        expect(message, code).toContain(problem.value);
      }
    }
  });
});

describe('the three languages', () => {
  test('have the same codes in the same groups', () => {
    for (const lang of LANGS) {
      expect(new Set(Object.keys(PHRASEBOOKS[lang].messages))).toEqual(new Set(PROBLEM_CODES));
    }
  });

  test('give different texts', () => {
    for (const code of PROBLEM_CODES) {
      const whys = new Set(LANGS.map((lang) => PHRASEBOOKS[lang].messages[code].why));
      expect(whys.size, code).toBe(LANGS.length);
    }
  });
});
