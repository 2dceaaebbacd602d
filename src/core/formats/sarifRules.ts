/** Every code as a SARIF rule, in the order of the catalogue, so that a rule's index never depends on the run. */
import type { Lang } from '../model.ts';
import { CATALOGUE, PROBLEM_CODES } from '../problems/catalogue.ts';
import { PHRASEBOOKS } from '../problems/messages/phrasebooks.ts';

export function sarifRules(lang: Lang, codeUrl?: (code: string) => string | null) {
  const { messages } = PHRASEBOOKS[lang];
  return PROBLEM_CODES.map((code) => {
    const { title, why, cure } = messages[code];
    const { group, severity, fixable } = CATALOGUE[code];
    const helpUri = codeUrl?.(code) ?? null;
    const help = typeof cure === 'string' ? `${why}\n\n${cure}` : why;
    return {
      id: code,
      name: pascalCase(code),
      shortDescription: { text: title },
      fullDescription: { text: why },
      help: { text: help, markdown: help },
      ...(helpUri === null ? {} : { helpUri }),
      defaultConfiguration: { level: severity === 'warning' ? 'warning' : 'error' },
      properties: { tags: [group], fixable },
    };
  });
}

function pascalCase(code: string): string {
  return code
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}
