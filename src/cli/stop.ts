import {constants} from 'node:os'

type Hook = () => void | Promise<void>

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
const hooks = new Set<Hook>()
let stopping = false

/**
 * Has something done when a signal ends the run: what is half written is taken away, what is done is said.
 * Where nothing is to be done a signal ends the process as before, even in the middle of a long text.
 *
 * @param hook - What to do.
 * @returns Call it once there is nothing to do any more.
 */
export function whenStopped(hook: Hook): () => void {
  if (!hooks.size) for (const signal of signals) process.on(signal, endBySignal)
  hooks.add(hook)
  return () => {
    hooks.delete(hook)
    if (!hooks.size) for (const signal of signals) process.off(signal, endBySignal)
  }
}

/** Ends as a program does that the signal ended; a second signal ends it at once. */
function endBySignal(signal: (typeof signals)[number]): void {
  const code = 128 + constants.signals[signal]
  if (stopping) process.exit(code)
  stopping = true
  void (async () => {
    for (const hook of [...hooks].toReversed()) await hook()
    process.exit(code)
  })()
}
