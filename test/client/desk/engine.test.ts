/** The worker as the page calls it: answers find their calls, and of checks the latest counts. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startEngine } from '../../../src/client/desk/engine.ts';
import type { CheckRequest, FromWorker, ToWorker } from '../../../src/desk/protocol.ts';

/** A worker that answers when it is told to. */
class SlowWorker extends EventTarget {
  readonly asked: ToWorker[] = [];
  ended = false;
  postMessage(message: ToWorker): void {
    this.asked.push(message);
  }
  terminate(): void {
    this.ended = true;
  }
  reply(message: FromWorker): void {
    this.dispatchEvent(new MessageEvent('message', { data: message }));
  }
}

beforeEach(() => vi.stubGlobal('location', { href: 'https://site.example/a/submit/' }));
afterEach(() => vi.unstubAllGlobals());

function start() {
  const worker = new SlowWorker();
  const parts = { lang: 'zh-CN', tree: '/a/submit/tree.json', today: '2022-07-20' } as const;
  return { worker, engine: startEngine(parts, worker as unknown as Worker) };
}

const request = (path: string): CheckRequest => ({ drafts: [], standing: [], settled: [path], answers: [] });
const checked = (path: string) => ({ files: [path] }) as never;

test('it starts with the tree’s whole address, and the day', async () => {
  const { worker, engine } = start();
  expect(worker.asked[0]).toMatchObject({
    call: 'start',
    asks: { lang: 'zh-CN', tree: 'https://site.example/a/submit/tree.json', today: '2022-07-20' },
  });
  worker.reply({ id: 1, gives: { months: [] } as never });
  await expect(engine.choices).resolves.toEqual({ months: [] });
});

test('answers find their calls, in whichever order they come', async () => {
  const { worker, engine } = start();
  const owed = engine.owed({ unit: 'a', drafts: [] });
  const impact = engine.impact(request('a'));
  worker.reply({ id: 3, gives: 'impact' as never });
  worker.reply({ id: 2, failed: 'no such unit' });
  await expect(impact).resolves.toBe('impact');
  await expect(owed).rejects.toThrow('no such unit');
});

test('of checks that wait only the latest is run, and one that is overtaken gives nothing', async () => {
  const { worker, engine } = start();
  const checks = ['a', 'b', 'c'].map((path) => engine.check(request(path)));
  expect(worker.asked.filter(({ call }) => call === 'check')).toHaveLength(1);
  worker.reply({ id: 2, gives: checked('a') });
  await expect(checks[0]).resolves.toBeNull();
  await expect(checks[1]).resolves.toBeNull();
  const last = worker.asked.at(-1)!;
  expect(last.asks).toMatchObject({ settled: ['c'] });
  worker.reply({ id: last.id, gives: checked('c') });
  await expect(checks[2]).resolves.toEqual({ files: ['c'] });
});

test('a check that fails does not keep the next one waiting', async () => {
  const { worker, engine } = start();
  const [first, second] = [engine.check(request('a')), engine.check(request('b'))];
  worker.reply({ id: 2, failed: 'broken' });
  await expect(first).rejects.toThrow('broken');
  const last = worker.asked.at(-1)!;
  worker.reply({ id: last.id, gives: checked('b') });
  await expect(second).resolves.toEqual({ files: ['b'] });
});

test('a worker that cannot be loaded fails every call', async () => {
  const { worker, engine } = start();
  const error = Object.assign(new Event('error'), { message: 'blocked' });
  worker.dispatchEvent(error);
  await expect(engine.choices).rejects.toThrow('blocked');
  await expect(engine.check(request('a'))).rejects.toThrow('blocked');
});

test('once stopped, what waits fails', async () => {
  const { worker, engine } = start();
  engine.stop();
  expect(worker.ended).toBe(true);
  await expect(engine.choices).rejects.toThrow('stopped');
});
