/** Something is wrong with an input, an option or a pack; the message says what, and how to mend it. */
export class InputError extends Error {
  override readonly name = 'InputError'
}
