/** The desk's worker in a tab, spoken to in its own messages. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { serveSite } from '../../../scripts/serve.ts';
import { writeDeskBundle } from '../../../scripts/lib/deskBundle.ts';
import type { Checked, OpenFrom, Opened } from '../../../src/desk/protocol.ts';
import { temporaryFolder } from './builds.ts';

/** A delivery as the tab takes it: bytes in base 64. */
export interface Sent {
  /** Address of the data tree. */
  readonly tree: string;
  readonly unit: string | null;
  readonly month: string;
  readonly name: string;
  readonly bytes: string;
  readonly byUnit: boolean;
  readonly reportedOn: string | null;
}

export interface Answered {
  readonly opened: Opened;
  /** null where nothing was opened. */
  readonly checked: Checked | null;
}

export interface DeskSite {
  readonly url: string;
  readonly folder: string;
  /** Writes a data tree, and returns its address. */
  readonly addTree: (json: string) => string;
  readonly close: () => Promise<void>;
}

export async function serveDesk(): Promise<DeskSite> {
  const folder = temporaryFolder('desk');
  await writeDeskBundle(folder);
  mkdirSync(join(folder, 'trees'));
  const { url, close } = await serveSite({ root: folder });
  const known = new Map<string, string>();
  return {
    url,
    folder,
    close,
    addTree(json) {
      const name = known.get(json) ?? `trees/${known.size}.json`;
      if (!known.has(json)) writeFileSync(join(folder, name), json);
      known.set(json, name);
      return url + name;
    },
  };
}

/** Opens and checks one delivery after the other; the worker starts anew where the tree is another. */
export function bringAll(page: Page, sent: readonly Sent[], today: string): Promise<readonly Answered[]> {
  return page.evaluate(
    async ({ all, day }) => {
      const worker = new Worker('worker.js', { type: 'module' });
      let last = 0;
      const ask = <T>(call: string, asks: unknown): Promise<T> =>
        new Promise((resolve, reject) => {
          const id = (last += 1);
          const hear = ({ data }: MessageEvent<{ id: number; gives: T; failed?: string }>): void => {
            if (data.id !== id) return;
            worker.removeEventListener('message', hear);
            if (data.failed === undefined) resolve(data.gives);
            else reject(new Error(data.failed));
          };
          worker.addEventListener('message', hear);
          worker.addEventListener('error', ({ message }) => reject(new Error(message)), { once: true });
          worker.postMessage({ id, call, asks });
        });
      const answered: Answered[] = [];
      let standing = '';
      for (const { tree, unit, month, name, bytes, byUnit, reportedOn } of all) {
        if (tree !== standing) await ask('start', { lang: 'zh-CN', tree, today: day });
        standing = tree;
        const from: OpenFrom = {
          kind: 'file',
          name,
          bytes: Uint8Array.from(atob(bytes), (character) => character.charCodeAt(0)),
          byUnit,
          reportedOn,
        };
        const opened = await ask<Opened>('open', { unit, month, from });
        const checked =
          opened.kind === 'opened'
            ? await ask<Checked>('check', { ...opened, settled: [], answers: [] })
            : null;
        answered.push({ opened, checked });
      }
      worker.terminate();
      return answered;
    },
    { all: sent, day: today },
  );
}
