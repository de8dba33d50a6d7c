/** A list of unsigned numbers of 32 bits that grows, without an object for each. */
export class Uint32List {
  #numbers = new Uint32Array(1024);
  length = 0;

  push(number: number): void {
    if (this.length === this.#numbers.length) {
      const larger = new Uint32Array(this.length * 2);
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers[this.length++] = number;
  }

  pop(): void {
    this.length--;
  }

  /** The number at a place, from the end where it is negative; 0 outside of the list. */
  at(index: number): number {
    return this.#numbers[index < 0 ? this.length + index : index] ?? 0;
  }

  /** Replaces the last number. */
  setLast(number: number): void {
    this.#numbers[this.length - 1] = number;
  }

  /** The numbers, read in place; meaningless once the list grows. */
  all(): Uint32Array {
    return this.#numbers.subarray(0, this.length);
  }
}
