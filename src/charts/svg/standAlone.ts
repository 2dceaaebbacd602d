/**
 * A picture whose looks are in the stylesheet, made to stand alone: every look that counts becomes an attribute.
 * In a browser the computed values are read from the page, so that the file has the reader's theme; for paper from the
 * stylesheets themselves (src/share/looks.ts).
 */

/** Looks that children inherit, with the value that holds where nothing is said. */
const INHERITED: Readonly<Record<string, string>> = {
  fill: 'rgb(0, 0, 0)',
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'paint-order': 'normal',
  'font-size': '16px',
  'font-weight': '400',
  'text-anchor': 'start',
};

const OWN: Readonly<Record<string, string>> = { opacity: '1' };

/** How one element of the page looks: the computed value of a property. */
export type LookOf = (element: Element) => (property: string) => string;

/**
 * A copy of the element with attributes in place of classes. What belongs to the page only (keys, labels, the ring
 * of the datum shown) is left behind.
 */
export function standAlone(element: Element, lookOf: LookOf): Element {
  return copy(element, lookOf, INHERITED) as Element;
}

const LEFT_BEHIND = new Set(['ring', 'cross']);
const ATTRIBUTES = /^(?:d|x|y|x1|x2|y1|y2|cx|cy|r|rx|ry|width|height|points|transform|viewBox)$/;

function copy(element: Element, lookOf: LookOf, around: Readonly<Record<string, string>>): Element | null {
  const { ownerDocument: document } = element;
  if (LEFT_BEHIND.has(element.getAttribute('class') ?? '')) return null;
  // A link leads somewhere on the page only.
  const own = element.tagName.toLowerCase();
  const name = own === 'a' ? 'g' : own;
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const { name, value } of element.attributes) if (ATTRIBUTES.test(name)) made.setAttribute(name, value);
  const look = lookOf(element);
  const here = { ...around };
  for (const property of Object.keys(INHERITED)) {
    const value = look(property);
    if (value !== '' && value !== here[property]) {
      here[property] = value;
      made.setAttribute(property, value.replace(/px\b/g, ''));
    }
  }
  for (const [property, usual] of Object.entries(OWN)) {
    const value = look(property);
    if (value !== '' && value !== usual) made.setAttribute(property, value);
  }
  for (const child of element.childNodes) {
    if (child.nodeType === 3) made.append(document.createTextNode(child.nodeValue ?? ''));
    if (child.nodeType !== 1) continue;
    const inside = copy(child as Element, lookOf, here);
    if (inside) made.append(inside);
  }
  return made;
}
