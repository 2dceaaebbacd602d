/** The design tokens as the stylesheet has them, by theme. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHex } from './colour.ts';
import type { Rgb } from './colour.ts';

const css = readFileSync(join(import.meta.dirname, '../../../src/styles/tokens.css'), 'utf8');

/** Declarations of the block that follows a selector; throws where there is none. */
function block(selector: string): ReadonlyMap<string, string> {
  const at = css.indexOf(`${selector} {`);
  if (at < 0) throw new Error(`no block ${selector} in tokens.css`);
  const body = css.slice(css.indexOf('{', at) + 1, css.indexOf('}', at)).replace(/\/\*.*?\*\//gs, '');
  return new Map(
    body
      .split(';')
      .map((line) => line.trim())
      .filter((line) => line.includes(':'))
      .map((line): [string, string] => [
        line.slice(0, line.indexOf(':')).trim(),
        line.slice(line.indexOf(':') + 1).trim(),
      ]),
  );
}

export const LIGHT = block(':root');
export const DARK_BY_READER = block(":root[data-theme='dark']");
export const DARK_BY_SYSTEM = block(":root:not([data-theme='light'])");

export type Theme = 'light' | 'dark';
export const THEMES: readonly Theme[] = ['light', 'dark'];

/** A colour of a theme, for example `ink-2`. */
export function colour(theme: Theme, name: string): Rgb {
  const value = (theme === 'dark' ? DARK_BY_READER : LIGHT).get(`--${name}`);
  if (value === undefined) throw new Error(`no --${name} in the ${theme} theme`);
  return parseHex(value);
}
