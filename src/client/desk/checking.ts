/** Checks what stands on the desk a moment after the last change, one check at a time, and forgets answers that are late. */
import type { CheckRequest, Checked } from '../../desk/protocol.ts';

/** Milliseconds without a change before a check begins: between two letters, no more. */
const PAUSE = 250;

interface Checking {
  readonly request: () => CheckRequest | null;
  readonly check: (request: CheckRequest) => Promise<Checked>;
  readonly told: (checked: Checked) => void;
  readonly failed: (cause: unknown) => void;
}

export class Checks {
  readonly #of: Checking;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isRunning = false;
  /** Counts the changes: an answer to an earlier one is late. */
  #version = 0;

  constructor(of: Checking) {
    this.#of = of;
  }

  soon(pause = PAUSE): void {
    this.#version += 1;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      void this.#run();
    }, pause);
  }

  async #run(): Promise<void> {
    // The check that runs begins the next one when it ends.
    if (this.#isRunning) return;
    const request = this.#of.request();
    if (request === null) return;
    const version = this.#version;
    this.#isRunning = true;
    try {
      const checked = await this.#of.check(request);
      if (version === this.#version) this.#of.told(checked);
    } catch (cause) {
      this.#of.failed(cause);
    } finally {
      this.#isRunning = false;
      if (version !== this.#version) this.soon(0);
    }
  }
}
