/**
 * The rules of our own stylesheets that hold on paper, in the order in which they win: so much of the cascade as
 * tokens.css and the stylesheets of charts use. What holds for the screen, another theme or a container is passed over.
 */

export interface StyleRule {
  readonly selector: string;
  readonly declarations: ReadonlyMap<string, string>;
}

/** Later ones win. */
export function paperRules(css: string): readonly StyleRule[] {
  return blocks(css.replace(/\/\*[^*]*(?:\*(?!\/)[^*]*)*\*\//g, ''))
    .flatMap(({ selectors, declarations }) =>
      selectors.map((selector) => ({ selector, declarations, rank: rankOf(selector) })),
    )
    .filter(({ selector }) => !selector.includes(':hover'))
    .map((rule, at) => ({ ...rule, at }))
    .sort((a, b) => a.rank - b.rank || a.at - b.at);
}

interface Block {
  readonly selectors: readonly string[];
  readonly declarations: ReadonlyMap<string, string>;
}

function blocks(css: string): readonly Block[] {
  const found: Block[] = [];
  let at = 0;
  for (let open = css.indexOf('{'); open >= 0; open = css.indexOf('{', at)) {
    const prelude = css.slice(at, open).trim();
    const close = closing(css, open);
    const inside = css.slice(open + 1, close);
    if (!prelude.startsWith('@')) {
      found.push({ selectors: apart(prelude), declarations: declarationsOf(inside) });
    } else if (prelude === '@media print') found.push(...blocks(inside));
    at = close + 1;
  }
  return found;
}

function closing(css: string, open: number): number {
  let depth = 0;
  for (let at = open; at < css.length; at++) {
    if (css[at] === '{') depth++;
    else if (css[at] === '}' && --depth === 0) return at;
  }
  throw new Error('A stylesheet has a block that is not closed.');
}

function declarationsOf(body: string): ReadonlyMap<string, string> {
  const pairs = body.split(';').map((line) => {
    const colon = line.indexOf(':');
    return [line.slice(0, Math.max(0, colon)).trim(), line.slice(colon + 1).trim()] as const;
  });
  return new Map(pairs.filter(([property]) => property !== ''));
}

/** Cut at commas, but not inside brackets. */
function apart(list: string): readonly string[] {
  const parts = [''];
  let depth = 0;
  for (const character of list) {
    if (character === '(') depth++;
    if (character === ')') depth--;
    if (character === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts.map((part) => part.trim().replace(/\s+/g, ' '));
}

/** Classes count a hundred times as much as names of elements; of `:is()` its heaviest argument counts. */
function rankOf(selector: string): number {
  const is = /:is\(([^()]*)\)/.exec(selector);
  if (is !== null) {
    const heaviest = Math.max(...apart(is[1] ?? '').map(rankOf));
    return heaviest + rankOf(selector.replace(is[0], ''));
  }
  const classes = selector.match(/\.[\w-]+|:[\w-]+/g)?.length ?? 0;
  const names = selector.match(/(?:^| )[a-z]+/g)?.length ?? 0;
  return classes * 100 + names;
}
