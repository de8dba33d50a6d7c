/** Milliseconds of work at a stretch: half a frame, so that nobody notices. */
const STRETCH = 8;
/** Items between two looks at the clock. */
const ITEMS = 256;

/** Cuts long work into short stretches: `if (pace.isDue()) await pace.rest();` once for each item of the work. */
export class Pace {
  readonly #pause: (() => Promise<void>) | undefined;
  #items = 0;
  #since = performance.now();

  /** @param pause is awaited between two stretches; without it there is only one. */
  constructor(pause?: () => Promise<void>) {
    this.#pause = pause;
  }

  /** True when it is time for a rest. */
  isDue(): boolean {
    if (++this.#items % ITEMS !== 0 || !this.#pause) return false;
    return performance.now() - this.#since > STRETCH;
  }

  async rest(): Promise<void> {
    await this.#pause?.();
    this.#since = performance.now();
  }
}
