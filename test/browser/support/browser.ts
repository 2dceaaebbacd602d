/** A page in the shared browser that remembers everything that went wrong in it. */
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { inject } from 'vitest';

export const PHONE = { width: 390, height: 844 };
export const DESK = { width: 1440, height: 900 };

export interface WatchedPage {
  readonly page: Page;
  /** Errors and warnings of the console, exceptions, failed requests and error answers. */
  readonly faults: string[];
  /** Hosts that anything was asked from. */
  readonly hosts: Set<string>;
}

export function connect(): Promise<Browser> {
  return chromium.connect(inject('browserEndpoint'));
}

/** Opens a page in a fresh context, hands it over, and closes the context. */
export async function withPage<T>(
  browser: Browser,
  options: BrowserContextOptions,
  use: (watched: WatchedPage) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ locale: 'zh-CN', ...options });
  try {
    const page = await context.newPage();
    const watched: WatchedPage = { page, faults: [], hosts: new Set() };
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) watched.faults.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => watched.faults.push(`exception: ${error.message}`));
    page.on('request', (request) => watched.hosts.add(new URL(request.url()).host));
    page.on('requestfailed', (request) => watched.faults.push(`failed: ${request.url()}`));
    page.on('response', (response) => {
      if (response.status() >= 400) watched.faults.push(`${response.status()}: ${response.url()}`);
    });
    return await use(watched);
  } finally {
    await context.close();
  }
}
