import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { createSearchBox, SHOWN } from '../../src/client/search/combobox.ts';
import { searchWordsFor } from '../../src/client/search/words.ts';
import type { SearchEntry } from '../../src/core/search/search.ts';

const entry = (title: string, terms: readonly string[] = []): SearchEntry => ({
  title,
  kind: 'Domain',
  href: `/domains/${encodeURIComponent(title)}/`,
  terms,
});
const HOSTILE = '<img src=x onerror=alert(1)>';
const ENTRIES = [
  entry('Electric power', ['电力工程', '电气']),
  entry('E-government', ['电子政务工程']),
  entry(HOSTILE),
  ...Array.from({ length: SHOWN + 5 }, (_, i) => entry(`Month ${i}`)),
];

/** A search box on a page without layout, and what it opened. */
function setUp(load = (): Promise<readonly SearchEntry[]> => Promise.resolve(ENTRIES)) {
  const { document, Event, HTMLElement } = parseHTML('<!doctype html><html><body></body></html>');
  // There is no InputEvent and no layout here; neither is what is tested.
  Object.assign(globalThis, { InputEvent: class extends Event {} });
  HTMLElement.prototype.scrollIntoView = () => undefined;
  const opened: string[] = [];
  const box = createSearchBox(document as unknown as Document, {
    words: searchWordsFor('en'),
    load,
    open: (href) => void opened.push(href),
    id: 'find',
  });
  document.body.append(box.root as never);
  const { input, root } = box;
  const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
  return {
    input,
    opened,
    options: () => [...root.querySelectorAll('[role=option]')],
    status: () => root.querySelector('[role=status]')?.textContent,
    selected: () => root.querySelector('[aria-selected=true]')?.id ?? null,
    type: (text: string): Promise<void> => {
      input.value = text;
      input.dispatchEvent(new Event('input') as unknown as globalThis.Event);
      return settle();
    },
    press: (key: string, more: Readonly<Record<string, unknown>> = {}): void => {
      input.dispatchEvent(
        Object.assign(new Event('keydown'), { key, ...more }) as unknown as globalThis.Event,
      );
    },
  };
}

describe('the search box', () => {
  test('says how many were found, and how many of them it shows', async () => {
    const box = setUp();
    await box.type('electric');
    expect(box.status()).toBe('1 found');
    expect(box.input.getAttribute('aria-expanded')).toBe('true');
    await box.type('month');
    expect(box.options()).toHaveLength(SHOWN);
    expect(box.status()).toBe(`${SHOWN + 5} found, the first ${SHOWN} shown`);
    await box.type('nowhere');
    expect(box.status()).toBe('Nothing found');
    expect(box.input.getAttribute('aria-expanded')).toBe('false');
    await box.type('  ');
    expect(box.status()).toBe('');
  });

  test('arrows choose around the list and Enter opens what is chosen', async () => {
    const box = setUp();
    await box.type('电');
    expect(box.selected()).toBeNull();
    box.press('ArrowDown');
    expect([box.selected(), box.input.getAttribute('aria-activedescendant')]).toEqual(['find-0', 'find-0']);
    box.press('ArrowUp');
    expect(box.selected()).toBe('find-1');
    box.press('ArrowDown');
    box.press('ArrowDown');
    box.press('Enter');
    expect(box.opened).toEqual(['/domains/E-government/']);
  });

  test('Enter alone opens the first; with nothing found it does nothing', async () => {
    const box = setUp();
    await box.type('nowhere');
    box.press('Enter');
    expect(box.opened).toEqual([]);
    await box.type('electric');
    box.press('Enter');
    expect(box.opened).toEqual(['/domains/Electric%20power/']);
  });

  test('Enter that ends half-typed pinyin opens nothing', async () => {
    const box = setUp();
    await box.type('电');
    box.press('Enter', { isComposing: true });
    expect(box.opened).toEqual([]);
  });

  test('Enter before the index has come opens the first when it comes', async () => {
    let arrive = (_entries: readonly SearchEntry[]): void => undefined;
    const box = setUp(() => new Promise((resolve) => (arrive = resolve)));
    await box.type('month 3');
    box.press('Enter');
    expect(box.opened).toEqual([]);
    arrive(ENTRIES);
    await new Promise((resolve) => setTimeout(resolve));
    expect(box.opened).toEqual(['/domains/Month%203/']);
  });

  test('a hit carries its number, and the state or the other name by which it was found', async () => {
    const food: SearchEntry = {
      ...entry('Food', ['食品']),
      figure: '37 people',
      states: [{ text: 'Missing: May', words: ['Missing', '未报'] }],
    };
    const box = setUp(() => Promise.resolve([food]));
    await box.type('食品');
    expect(box.options()[0]?.textContent).toBe('Food 37 people Domain 食品 ');
    await box.type('未报');
    expect(box.options()[0]?.textContent).toBe('Food 37 people Domain Missing: May ');
  });

  test('a name is text, whatever it holds', async () => {
    const box = setUp();
    await box.type('<img');
    expect(box.options()[0]?.textContent).toContain(HOSTILE);
    expect(box.options()[0]?.querySelector('img')).toBeNull();
  });

  test('an index that cannot be had is said', async () => {
    const box = setUp(() => Promise.reject(new Error('offline')));
    await box.type('a');
    expect(box.status()).toBe(searchWordsFor('en').failed);
  });
});
