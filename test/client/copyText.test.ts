import { expect, test, vi } from 'vitest';
import { enhanceTexts } from '../../src/client/copyText.ts';
import { pageOf } from './page.ts';

const TEXT = `<div><button type="button" data-copies="text" data-copied="Copied" data-selected="Selected" hidden>Copy</button>
  <span role="status"></span><pre id="text">Dear colleagues,\n1. one thing\n</pre></div>`;

/** What a click comes to: the words of the button and of its status, at once and after a while. */
async function clicked(clipboard: Partial<Clipboard> | undefined) {
  vi.useFakeTimers();
  const page = pageOf(TEXT);
  const selectAllChildren = vi.fn();
  Object.defineProperty(page, 'defaultView', { value: { navigator: { clipboard } } });
  Object.defineProperty(page, 'getSelection', { value: () => ({ selectAllChildren }) });
  enhanceTexts(page);
  const button = page.querySelector('button')!;
  const said = () => [button.textContent, page.querySelector('[role=status]')?.textContent];
  expect(button.hidden).toBe(false);
  button.click();
  await vi.advanceTimersByTimeAsync(0);
  const atOnce = said();
  await vi.advanceTimersByTimeAsync(5000);
  vi.useRealTimers();
  return { atOnce, later: said(), selected: selectAllChildren.mock.calls.length };
}

test('copies the whole text, says so, and goes back to its name', async () => {
  const writeText = vi.fn(() => Promise.resolve());
  expect(await clicked({ writeText })).toEqual({
    atOnce: ['Copied', 'Copied'],
    later: ['Copy', ''],
    selected: 0,
  });
  expect(writeText).toHaveBeenCalledWith('Dear colleagues,\n1. one thing\n');
});

test('selects the text where there is no clipboard, or it is refused', async () => {
  const expected = { atOnce: ['Selected', 'Selected'], later: ['Copy', ''], selected: 1 };
  expect(await clicked(undefined)).toEqual(expected);
  expect(await clicked({ writeText: () => Promise.reject(new Error('refused')) })).toEqual(expected);
});
