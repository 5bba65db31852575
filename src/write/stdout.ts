import {once} from 'node:events'

/**
 * Writes to standard output and waits while whoever reads it is slower.
 *
 * @param text - What to write.
 */
export async function writeStdout(text: string): Promise<void> {
  if (text && !process.stdout.write(text)) await once(process.stdout, 'drain')
}

/**
 * Ends quietly when the reader of a pipe has gone (`| head -1`), on standard output and standard error.
 *
 * @param trouble - Told of any other error of standard output, such as a full disk; the process ends after it.
 */
export function watchStandardStreams(trouble: (message: string) => void): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') trouble(error.message)
      process.exit()
    })
  }
}
