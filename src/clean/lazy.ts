/**
 * Puts the making of something off until it is first asked for, and makes it once: a text without captions does not pay
 * for what captions need.
 */
export function lazy<T>(make: () => T): () => T {
  let made: {value: T} | undefined
  return () => (made ??= {value: make()}).value
}
