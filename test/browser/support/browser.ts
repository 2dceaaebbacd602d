/** A tab in the shared browser that remembers everything that went wrong in it. */
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { inject } from 'vitest';

export const PHONE = { width: 390, height: 844 };
export const DESK = { width: 1440, height: 900 };

export interface Tab {
  readonly page: Page;
  /** Opens an address and forgets what an earlier one did. */
  readonly visit: (url: string) => Promise<void>;
  /** Errors and warnings of the console, exceptions, failed requests and error answers. */
  readonly faults: string[];
  /** Hosts that anything was asked from. */
  readonly hosts: Set<string>;
}

export function connect(): Promise<Browser> {
  return chromium.connect(inject('browserEndpoint'));
}

/** A tab of its own context: a reader who was never here before. Closed with the browser's connection. */
export async function openTab(browser: Browser, options: BrowserContextOptions): Promise<Tab> {
  const context = await browser.newContext({ locale: 'zh-CN', ...options });
  const page = await context.newPage();
  const [faults, hosts] = [[] as string[], new Set<string>()];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`exception: ${error.message}`));
  page.on('request', (request) => hosts.add(new URL(request.url()).host));
  page.on('requestfailed', (request) => {
    // What a new page cuts off is no fault; what is blocked or cannot be reached has another name.
    const why = request.failure()?.errorText ?? '';
    if (why !== 'net::ERR_ABORTED') faults.push(`failed: ${request.url()} (${why})`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  const visit = async (url: string): Promise<void> => {
    faults.length = 0;
    hosts.clear();
    await page.goto(url, { waitUntil: 'load' });
  };
  return { page, visit, faults, hosts };
}
