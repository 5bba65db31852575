const {existsSync, readFileSync} = require('node:fs')
const Module = require('node:module')
const {dirname, join} = require('node:path')
const {Script} = require('node:vm')

const folder = join(__dirname, '../dist/cli')

/**
 * Loads a bundled file, compiled ahead if this version of Node did the build (docs/decisions/0004-one-file.md).
 *
 * @param {string} name - Its name, without the extension.
 * @param {(script: Script, exported: unknown) => void} [loaded] - Called with the compiled script: the build takes
 *   its code from there.
 */
exports.load = function (name, loaded) {
  const file = join(folder, `${name}.cjs`)
  const code = exports.codeFile(name)
  if (!loaded && !existsSync(code)) {
    // Newer versions keep compiled code by themselves.
    Module.enableCompileCache?.()
    return require(file)
  }
  const script = new Script(Module.wrap(readFileSync(file, 'latin1')), {
    filename: file,
    cachedData: loaded ? undefined : readFileSync(code),
  })
  const bundle = {exports: {}}
  script.runInThisContext()(bundle.exports, Module.createRequire(file), bundle, file, dirname(file))
  loaded?.(script, bundle.exports)
  return bundle.exports
}

/**
 * The file of a bundle's compiled code: no other version of Node, or other machine, can use it.
 *
 * @param {string} name - The bundle's name.
 */
exports.codeFile = function (name) {
  return join(folder, `${name}.${process.version}-${process.platform}-${process.arch}.code`)
}
