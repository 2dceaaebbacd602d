/**
 * The worker as the page calls it: a promise for each call. Of checks only the latest counts: one that a newer one has
 * overtaken is never run, or its answer is dropped.
 */
import { shanghaiDay } from '../../core/asOf.ts';
import type { Lang } from '../../core/model.ts';
import type {
  Checked,
  CheckRequest,
  Choices,
  DeskCall,
  DeskCalls,
  FromWorker,
  ImpactGiven,
  Opened,
  OpenRequest,
  Owed,
  OwedRequest,
} from '../../desk/protocol.ts';

export interface Engine {
  readonly choices: Promise<Choices>;
  open(request: OpenRequest): Promise<Opened>;
  /** null where a newer check has overtaken it. */
  check(request: CheckRequest): Promise<Checked | null>;
  impact(request: CheckRequest): Promise<ImpactGiven>;
  owed(request: OwedRequest): Promise<readonly Owed[]>;
  /** Ends the worker; calls that wait fail. */
  stop(): void;
}

export interface EngineParts {
  readonly lang: Lang;
  /** Address of the published data tree. */
  readonly tree: string;
  /** Left out: today in Shanghai, whatever the clock's own zone. */
  readonly today?: string;
}

interface Waiting {
  readonly resolve: (gives: never) => void;
  readonly reject: (error: Error) => void;
}

/** What a check waits for while another one runs. */
interface NextCheck {
  readonly request: CheckRequest;
  readonly resolve: (checked: Checked | null | Promise<Checked | null>) => void;
}

export function startEngine({ lang, tree, today }: EngineParts, worker: Worker = deskWorker()): Engine {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let running: Promise<unknown> | null = null;
  let next: NextCheck | null = null;
  let broken: string | null = null;

  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    const call = waiting.get(data.id);
    waiting.delete(data.id);
    if ('failed' in data) call?.reject(new Error(data.failed));
    else call?.resolve(data.gives as never);
  });
  const failAll = (why: string): void => {
    broken = why;
    for (const { reject } of waiting.values()) reject(new Error(why));
    waiting.clear();
    next?.resolve(null);
    next = null;
  };
  worker.addEventListener('error', ({ message }) => failAll(message));

  const call = <Call extends DeskCall>(
    name: Call,
    asks: DeskCalls[Call]['asks'],
  ): Promise<DeskCalls[Call]['gives']> =>
    new Promise((resolve, reject) => {
      if (broken !== null) {
        reject(new Error(broken));
        return;
      }
      last += 1;
      waiting.set(last, { resolve, reject });
      worker.postMessage({ id: last, call: name, asks });
    });

  const runCheck = async (request: CheckRequest): Promise<Checked | null> => {
    const run = call('check', request);
    running = run;
    try {
      const checked = await run;
      return next === null ? checked : null;
    } finally {
      running = null;
      const waits = next;
      next = null;
      waits?.resolve(runCheck(waits.request));
    }
  };

  const address = new URL(tree, location.href).href;
  return {
    choices: call('start', { lang, tree: address, today: today ?? shanghaiDay(Date.now()) }),
    open: (request) => call('open', request),
    check(request) {
      if (running === null) return runCheck(request);
      next?.resolve(null);
      return new Promise((resolve) => {
        next = { request, resolve };
      });
    },
    impact: (request) => call('impact', request),
    owed: (request) => call('owed', request),
    stop() {
      worker.terminate();
      failAll('stopped');
    },
  };
}

function deskWorker(): Worker {
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
}
