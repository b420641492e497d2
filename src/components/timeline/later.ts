/** Calls back once what has been done so far is on the screen. */
export const afterPaint = (then: () => void): void => {
  requestAnimationFrame(() => setTimeout(then));
};

/** Work on what is out of sight, put off until what is in sight has been painted, and then done piece by piece. */
export class Later {
  readonly #waiting = new Map<Element, () => void>();
  readonly #unseen = new WeakSet<Element>();
  #isRunning = false;
  readonly #watcher = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) this.#unseen.delete(target);
      else this.#unseen.add(target);
      if (isIntersecting) this.#finish(target);
    }
  });

  /**
   * Takes work on an element in place of what was waiting for it. Until it is known where an element is, it counts as
   * in sight.
   * @returns whether the work is put off; else the caller does it
   */
  take(element: Element, finish: () => void): boolean {
    this.#watcher.observe(element);
    if (!this.#unseen.has(element)) return false;
    this.#waiting.set(element, finish);
    if (!this.#isRunning) {
      this.#isRunning = true;
      afterPaint(this.#next);
    }
    return true;
  }

  /** Forgets the work on an element: it is as it should be. */
  drop(element: Element): void {
    this.#waiting.delete(element);
  }

  /** Does all that waits. */
  flush(): void {
    for (const element of this.#waiting.keys()) this.#finish(element);
  }

  #finish(element: Element): void {
    const finish = this.#waiting.get(element);
    this.#waiting.delete(element);
    finish?.();
  }

  readonly #next = () => {
    const [element] = this.#waiting.keys();
    this.#isRunning = element !== undefined;
    if (!element) return;
    this.#finish(element);
    setTimeout(this.#next);
  };
}
