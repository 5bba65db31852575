/** What the options with a choice may be, for the library, the command line and the configuration. */
export const choices = {
  page: ['auto', 'on', 'off'],
  favor: ['precision', 'recall'],
  repeats: ['off', 'exact', 'near'],
  captions: ['drop', 'keep', 'end'],
} as const
