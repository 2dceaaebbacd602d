/** Elements made by the script. Text is always set as text: what stands in a file is never read as markup. */
type Attributes = Readonly<Record<string, string | boolean | null | undefined>>;
type Child = Node | string | null;

/** `true` sets an attribute without a value; `false`, `null` and `undefined` leave it out. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) element.setAttribute(name, '');
    else if (typeof value === 'string') element.setAttribute(name, value);
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

export function button(words: string, press: () => void, className = 'desk-button'): HTMLButtonElement {
  const made = make('button', { type: 'button', class: className }, words);
  made.addEventListener('click', press);
  return made;
}

/** An element that the page has; its absence is a bug of the page. */
export function part<E extends Element = HTMLElement>(root: ParentNode, selector: string): E {
  const found = root.querySelector<E>(selector);
  if (!found) throw new Error(`the desk has no ${selector}`);
  return found;
}

/** Sets or takes an attribute, and touches nothing where it says so already. */
export function setAttribute(element: Element, name: string, value: string | null): void {
  if (element.getAttribute(name) === value) return;
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}
