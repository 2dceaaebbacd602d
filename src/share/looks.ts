/** What the stylesheets say of an element of a chart on paper, where no browser computes it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LookOf } from '../charts/svg/standAlone.ts';
import { CHART_STYLES } from './chartStyles.ts';
import { paperRules } from './stylesheet.ts';
import type { StyleRule } from './stylesheet.ts';

const STYLES = join(import.meta.dirname, '../styles');

type Style = ReadonlyMap<string, string>;

let read: readonly StyleRule[] | null = null;

/** Read once: the light theme's tokens, as they are printed, and the looks of charts. */
function rules(): readonly StyleRule[] {
  read ??= paperRules(
    ['tokens.css', ...CHART_STYLES].map((name) => readFileSync(join(STYLES, name), 'utf8')).join('\n'),
  );
  return read;
}

/** Value of a token on paper, for example `--ink`. */
export function paperToken(name: string): string {
  const value = rules().findLast(
    ({ selector, declarations }) => selector === ':root' && declarations.has(name),
  );
  const found = value?.declarations.get(name);
  if (found === undefined) throw new Error(`No ${name} in tokens.css.`);
  return found;
}

/**
 * Looks of the elements of one picture. Elements of one tag and class inside the same ones look the same: rules that
 * ask for more than that are refused, so that each look is worked out once.
 */
export function paperLooks(): LookOf {
  const known = new Map<string, Style>();
  const ofCharts = rules().filter(({ selector }) => selector.startsWith('.plot'));
  for (const { selector } of ofCharts) {
    if (/[[+~]/.test(selector)) throw new Error(`A picture on paper cannot tell what ${selector} means.`);
  }

  const keyOf = (element: Element): string =>
    `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`;
  const pathOf = (element: Element | null): string =>
    element === null || element.tagName.toLowerCase() === 'body'
      ? ''
      : `${pathOf(element.parentElement)}>${keyOf(element)}`;

  function styleOf(element: Element | null): Style {
    const path = pathOf(element);
    if (element === null || path === '') return new Map();
    const before = known.get(path);
    if (before !== undefined) return before;
    const style = new Map([...styleOf(element.parentElement)].filter(([property]) => property !== 'opacity'));
    for (const { selector, declarations } of ofCharts) {
      if (element.matches(selector)) for (const [property, value] of declarations) style.set(property, value);
    }
    known.set(path, style);
    return style;
  }

  return (element) => {
    const style = styleOf(element);
    return (property) => resolve(style.get(property) ?? '', style);
  };
}

/** A value with the tokens that it names put in. */
function resolve(value: string, style: Style): string {
  return value.replace(/var\((--[\w-]+)\)/g, (_, name: string) =>
    resolve(style.get(name) ?? paperToken(name), style),
  );
}
