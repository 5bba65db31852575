/**
 * Computes a value on first use and caches it: a text without captions does not pay for what captions need.
 */
export function lazy<T>(make: () => T): () => T {
  let made: {value: T} | undefined
  return () => (made ??= {value: make()}).value
}
