/** The stylesheet's looks written into a picture, so that it can stand without it: in a file, in a document. */

/** What a picture's elements take from the stylesheet. */
const PROPERTIES = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
] as const;
const TEXT_PROPERTIES = ['font-family', 'font-size', 'font-weight', 'text-anchor'] as const;

/** Values that an SVG has without being told. */
const USUAL: Readonly<Record<string, string>> = {
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'paint-order': 'normal',
  'font-weight': '400',
  'text-anchor': 'start',
};

/**
 * Writes the computed looks into attributes.
 *
 * @param place holds the picture, in the page; it gets the light theme, because a saved picture is printed and sent on
 */
export function writeLooks(place: HTMLElement, svg: SVGSVGElement): void {
  for (const [name, value] of lightTokens()) place.style.setProperty(name, value);
  for (const element of svg.querySelectorAll<SVGElement>('rect, path, circle, text')) {
    const computed = getComputedStyle(element);
    const wanted = element.localName === 'text' ? [...PROPERTIES, ...TEXT_PROPERTIES] : PROPERTIES;
    const isStroked = computed.stroke !== 'none';
    for (const property of wanted) {
      const value = computed.getPropertyValue(property);
      if (!isStroked && property.startsWith('stroke')) continue;
      if (value !== USUAL[property]) element.setAttribute(property, value);
    }
  }
  for (const element of svg.querySelectorAll('[class]')) element.removeAttribute('class');
  svg.removeAttribute('class');
}

/** The custom properties of the first theme in the site's stylesheet, which is the light one. */
function lightTokens(): readonly (readonly [name: string, value: string])[] {
  for (const sheet of document.styleSheets) {
    for (const rule of sheet.cssRules) {
      if (!(rule instanceof CSSStyleRule) || rule.selectorText !== ':root') continue;
      const names = [...rule.style].filter((name) => name.startsWith('--'));
      if (names.includes('--paper')) return names.map((name) => [name, rule.style.getPropertyValue(name)]);
    }
  }
  throw new Error('the stylesheet has no light theme');
}
