/** A part of the program that only some readers need, and that is loaded when one of them does. */
export interface OnDemand<T> {
  /** The part; undefined until it is loaded. */
  readonly loaded: T | undefined;
  load: () => Promise<T>;
  /** Hands the part on: at once when it is loaded, else as soon as it is. */
  use: (then: (part: T) => void) => void;
}

/**
 * @param fetchPart the import
 * @param failed is called when the part cannot be loaded
 */
export function onDemand<T>(fetchPart: () => Promise<T>, failed: () => void): OnDemand<T> {
  let loaded: T | undefined;
  const load = async () => (loaded ??= await fetchPart());
  return {
    get loaded() {
      return loaded;
    },
    load,
    use: (then) => (loaded ? then(loaded) : void load().then(then, failed)),
  };
}
