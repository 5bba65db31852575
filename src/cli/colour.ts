import {Chalk, type ChalkInstance, type ColorSupportLevel, supportsColor} from 'chalk'

/**
 * The colours for standard output: none unless it is a terminal. `FORCE_COLOR` and `NO_COLOR` are obeyed,
 * in this order, as Node does; chalk by itself does not know `NO_COLOR`.
 */
export function colours(): ChalkInstance {
  return new Chalk({level: level()})
}

function level(): ColorSupportLevel {
  const {FORCE_COLOR: force, NO_COLOR: none} = process.env
  if (force !== undefined) {
    if (force === '' || force === 'true') return 1
    if (force === 'false') return 0
    return Math.min(3, Math.max(0, Number.parseInt(force, 10) || 0)) as ColorSupportLevel
  }
  if (none) return 0
  return process.stdout.isTTY ? (supportsColor ? supportsColor.level : 0) : 0
}
