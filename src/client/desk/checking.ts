/** Checks what stands on the desk a moment after the last change, and forgets an answer that a change has overtaken. */
import type { CheckRequest, Checked } from '../../desk/protocol.ts';

/** Milliseconds without a change before a check begins: between two letters, no more. */
const PAUSE = 250;

interface Checking {
  readonly request: () => CheckRequest | null;
  /** null where a later check has overtaken it. */
  readonly check: (request: CheckRequest) => Promise<Checked | null>;
  readonly told: (checked: Checked) => void;
  readonly failed: () => void;
}

export class Checks {
  readonly #of: Checking;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Counts the changes. */
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
    const request = this.#of.request();
    if (request === null) return;
    const version = this.#version;
    try {
      const checked = await this.#of.check(request);
      if (checked !== null && version === this.#version) this.#of.told(checked);
    } catch {
      this.#of.failed();
    }
  }
}
