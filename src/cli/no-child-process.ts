/** Stands in for `node:child_process` in the bundled command, which starts no process (see scripts/build.mjs). */
export const spawn = undefined
