/**
 * Reads a list of files, as `find`, `git diff --name-only` and `find -print0` write it.
 *
 * @param bytes - The list: names that end in NUL if there is one, else lines.
 * @returns The names; empty ones are left out.
 */
export function parseFileList(bytes: Uint8Array): string[] {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
  return (text.includes('\0') ? text.split('\0') : text.split(/\r?\n/u)).filter((name) => name !== '')
}
