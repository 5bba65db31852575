// The licences of the packages whose code stands in the bundles: they ask that their notice goes with it.
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

const folderOf = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/
const licenceFile = /^licen[cs]e(?:\.|$)/i
const rule = `\n${'-'.repeat(80)}\n\n`

/**
 * @param metafiles - What esbuild says of the bundles.
 * @returns Name, version and licence of each package in them.
 */
export function noticesOf(metafiles) {
  const files = metafiles.flatMap(({outputs}) => Object.values(outputs).flatMap(({inputs}) => Object.keys(inputs)))
  const folders = new Set(files.flatMap((file) => folderOf.exec(file) ?? []))
  return [...folders].map(noticeOf).toSorted().join(rule)
}

function noticeOf(folder) {
  const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return `${about.name} ${about.version}\n\n${licenceOf(folder, about)}\n`
}

function licenceOf(folder, {name, license, author}) {
  const file = readdirSync(folder).find((each) => licenceFile.test(each))
  if (file) return readFileSync(join(folder, file), 'utf8').trim()
  if (license !== 'MIT' || !author) throw new Error(`${name} has no licence to ship with its code`)
  // The package names the licence and does not quote it.
  const own = readFileSync('LICENSE', 'utf8')
  const terms = own.slice(own.indexOf('Permission is hereby granted')).trim()
  return `MIT License\n\nCopyright (c) ${author.name ?? author}\n\n${terms}`
}
