import { describe, expect, test } from 'vitest';
import { forgeOf } from '../../../src/desk/endings/forge.ts';
import { LONGEST_ADDRESS, proposalPage } from '../../../src/desk/endings/proposalPage.ts';

const PATH = '2022/headcounts/gd-food/2022-05.csv';
const TEXT = 'month,domain\n2022-05,食品 & 药#1\n';
const added = { path: PATH, text: TEXT, isCorrection: false };
const existing = { ...added, isCorrection: true };
const at = (url: string) => ({ url, dataDir: 'data' });

/** What the host would read from the address. */
const read = (url: string, name: string): string | null => new URL(url).searchParams.get(name);

describe('a new file', () => {
  test('on GitHub has path and text filled in', () => {
    const page = proposalPage(at('https://github.com/org/repo/'), added)!;
    expect(page.notFilled).toBeNull();
    expect(page.url).toMatch(/^https:\/\/github\.com\/org\/repo\/new\/main\?filename=/u);
    expect(read(page.url, 'filename')).toBe(`data/${PATH}`);
    expect(read(page.url, 'value')).toBe(TEXT);
    expect(new URL(page.url).hash).toBe('');
  });

  test('on GitLab too, at its own addresses', () => {
    for (const url of [
      'https://gitlab.example.org/group/sub/repo',
      'https://code.example.org/group/sub/repo/-/tree/main',
    ]) {
      const page = proposalPage(at(url), added)!;
      expect(page.notFilled).toBeNull();
      expect(new URL(page.url).pathname).toBe('/group/sub/repo/-/new/main/');
      expect(read(page.url, 'file_name')).toBe(`data/${PATH}`);
      expect(read(page.url, 'content')).toBe(TEXT);
    }
  });

  test('on Gitea and Forgejo goes into its folder', () => {
    const page = proposalPage(at('https://codeberg.org/org/repo.git'), added)!;
    expect(new URL(page.url).pathname).toBe('/org/repo/_new/main/data/2022/headcounts/gd-food');
    expect(read(page.url, 'filename')).toBe('2022-05.csv');
    expect(read(page.url, 'value')).toBe(TEXT);
  });
});

describe('a file that is there', () => {
  test('cannot be filled in on GitHub and Gitea', () => {
    expect(proposalPage(at('https://github.com/org/repo'), existing)).toEqual({
      url: `https://github.com/org/repo/edit/main/data/${PATH}`,
      notFilled: 'exists',
    });
    expect(proposalPage(at('https://gitea.example.org/org/repo'), existing)).toEqual({
      url: `https://gitea.example.org/org/repo/_edit/main/data/${PATH}`,
      notFilled: 'exists',
    });
  });

  test('can on GitLab', () => {
    const page = proposalPage(at('https://gitlab.com/org/repo'), existing)!;
    expect(page.notFilled).toBeNull();
    expect(new URL(page.url).pathname).toBe(`/org/repo/-/edit/main/data/${PATH}`);
    expect(read(page.url, 'content')).toBe(TEXT);
  });
});

describe('what is not filled in', () => {
  test('is a text too long for an address', () => {
    const long = { ...added, text: '人'.repeat(LONGEST_ADDRESS / 9) };
    const page = proposalPage(at('https://github.com/org/repo'), long)!;
    expect(page.notFilled).toBe('too-long');
    expect(read(page.url, 'filename')).toBe(`data/${PATH}`);
    expect(read(page.url, 'value')).toBeNull();
    const fits = proposalPage(at('https://github.com/org/repo'), { ...added, text: 'a'.repeat(7000) })!;
    expect(fits.notFilled).toBeNull();
    expect(fits.url.length).toBeLessThanOrEqual(LONGEST_ADDRESS);
  });

  test('is anything on a host that is not known', () => {
    expect(proposalPage(at('https://code.example.org/org/repo/?tab=1#top'), added)).toEqual({
      url: 'https://code.example.org/org/repo',
      notFilled: 'unknown-host',
    });
  });

  test('is a path that would climb out of the repository', () => {
    const page = proposalPage(at('https://github.com/org/repo'), {
      ...existing,
      path: '../../../other/edit',
    })!;
    expect(page).toEqual({ url: 'https://github.com/org/repo', notFilled: 'unknown-host' });
  });
});

test('a path and a text never leave their place in the address', () => {
  const nasty = {
    path: '2022/a b/?value=x&#/%2e%2e/é\ud800.csv',
    text: '&filename=x#\r\n\ud800',
    isCorrection: false,
  };
  const page = proposalPage(at('https://github.com/org/repo'), nasty)!;
  expect([...new URL(page.url).searchParams.keys()]).toEqual(['filename', 'value']);
  expect(read(page.url, 'value')).toBe('&filename=x#\r\n\ufffd');
  expect(new URL(page.url).hash).toBe('');
  const edit = proposalPage(at('https://github.com/org/repo'), { ...nasty, isCorrection: true })!;
  expect(new URL(edit.url).search).toBe('');
  expect(edit.url).toMatch(
    /^https:\/\/github\.com\/org\/repo\/edit\/main\/data\/2022\/a%20b\/%3Fvalue%3Dx%26%23\/%252e%252e\//u,
  );
});

test('what is no web address is no repository', () => {
  for (const url of ['', 'git@github.com:org/repo', 'javascript:alert(1)//github', 'https://']) {
    expect(forgeOf(url)).toBeNull();
    expect(proposalPage(at(url), added)).toBeNull();
  }
});
