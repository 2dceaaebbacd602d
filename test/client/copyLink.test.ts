import { expect, test, vi } from 'vitest';
import { enhanceLinks } from '../../src/client/charts/copyLink.ts';
import { pageOf } from './page.ts';

const LINK = '<a href="#origin" data-copy aria-label="Address of this chart: Origin">Link</a>';

function pageWith(clipboard: Partial<Clipboard> | undefined): Document {
  const page = pageOf(LINK);
  Object.defineProperty(page, 'defaultView', { value: { navigator: { clipboard } } });
  return page;
}

test('copies the address, says so, and goes back to its name', async () => {
  vi.useFakeTimers();
  const writeText = vi.fn(() => Promise.resolve());
  const page = pageWith({ writeText });
  enhanceLinks(page);
  const button = page.querySelector('button')!;
  expect(page.querySelector('a')).toBeNull();
  expect([button.textContent, button.getAttribute('aria-label')]).toEqual([
    'Link',
    'Address of this chart: Origin',
  ]);
  button.click();
  await vi.advanceTimersByTimeAsync(0);
  expect(writeText).toHaveBeenCalledOnce();
  expect([button.textContent, page.querySelector('[role=status]')?.textContent]).toEqual([
    'Copied',
    'Copied',
  ]);
  await vi.advanceTimersByTimeAsync(5000);
  expect([button.textContent, page.querySelector('[role=status]')?.textContent]).toEqual(['Link', '']);
  vi.useRealTimers();
});

test('stays a link where there is no clipboard', () => {
  const page = pageWith(undefined);
  enhanceLinks(page);
  expect(page.querySelector('a')?.getAttribute('href')).toBe('#origin');
  expect(page.querySelector('button')).toBeNull();
});
