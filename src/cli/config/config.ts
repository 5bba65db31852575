import {relative, resolve, sep} from 'node:path'
import type {FoundConfig} from './find-config.ts'
import type {Matcher} from './matcher.ts'
import {mayBeConfigured} from './may-be-configured.ts'
import {defaults, type Settings} from './settings.ts'

/** A setting and where it comes from. */
export interface Why {
  value: unknown
  from: string
}

/** Options of the command that choose the configuration. */
export interface ConfigOptions {
  /** A path; false for none. */
  config?: string | boolean
}

/** The effective settings of a run and of each file: defaults, then the configuration, its overrides, and the options. */
export class Config {
  readonly #flags: Partial<Settings>
  readonly #found: FoundConfig | undefined
  /** What the file sets for all. */
  readonly #settings: Partial<Settings>
  readonly #overrides: {matches: (path: string) => boolean; settings: Partial<Settings>; name: string}[]
  readonly #ignored: (path: string) => boolean
  /** Settings by the overrides that match: one object per combination of overrides. */
  readonly #memo = new Map<string, Settings>()

  /**
   * @param flags - What the command line sets.
   * @param found - The configuration file, if there is one, its paths resolved.
   * @param matcher - Makes a test of paths from patterns.
   */
  constructor(flags: Partial<Settings>, found: FoundConfig | undefined, matcher: (patterns: string[]) => Matcher) {
    this.#flags = flags
    this.#found = found
    this.#settings = found?.settings ?? {}
    this.#ignored = matcher(found?.settings.ignore ?? [])
    this.#overrides = (found?.overrides ?? []).map(({files, settings}, i) => ({
      matches: matcher(files),
      settings,
      name: `${found!.name}, overrides[${i}]`,
    }))
  }

  /** Name of the configuration file. */
  get name(): string | undefined {
    return this.#found?.name
  }

  /** The effective settings of the run. */
  get run(): Settings {
    return {...defaults, ...this.#settings, ...this.#flags}
  }

  /** The effective settings of a file; for standard input, null. */
  of(file: string | null): Settings {
    const matching = this.#matching(file)
    const key = matching.map(({name}) => name).join()
    let settings = this.#memo.get(key)
    if (!settings) {
      settings = Object.assign(
        {},
        defaults,
        this.#settings,
        ...matching.map((one) => one.settings),
        this.#flags,
      ) as Settings
      this.#memo.set(key, settings)
    }
    return settings
  }

  /** Whether a file in a folder is left out. */
  ignores(file: string): boolean {
    return this.#ignored(this.#inside(file))
  }

  /** The effective settings of a file, and where each comes from. */
  explain(file: string | null): Record<keyof Settings, Why> {
    const layers: [name: string, settings: Partial<Settings>][] = [
      ['default', defaults],
      [this.#found?.name ?? '', this.#settings],
      ...this.#matching(file).map(({name, settings}): [string, Partial<Settings>] => [name, settings]),
      ['command line', this.#flags],
    ]
    const why = {} as Record<keyof Settings, Why>
    for (const [from, settings] of layers)
      for (const [key, value] of Object.entries(settings)) why[key as keyof Settings] = {value, from}
    return why
  }

  #matching(file: string | null): {settings: Partial<Settings>; name: string}[] {
    if (file === null || !this.#overrides.length) return []
    const path = this.#inside(file)
    return this.#overrides.filter(({matches}) => matches(path))
  }

  #inside(file: string): string {
    return relative(this.#found?.folder ?? '', resolve(file))
      .split(sep)
      .join('/')
  }
}

/**
 * Reads the configuration that holds in the working folder.
 *
 * @param options - What the command line sets, with the choice of the file.
 * @returns The effective settings.
 * @throws InputError where the file is wrong.
 */
export async function readConfig({config, ...options}: ConfigOptions & Record<string, unknown>): Promise<Config> {
  const set = Object.entries(options).filter(([key, value]) => value !== undefined && Object.hasOwn(defaults, key))
  const flags = Object.fromEntries(set) as Partial<Settings>
  // Nearly always there is none: then nothing is loaded that would read it.
  if (config === false || (typeof config !== 'string' && !mayBeConfigured())) return new Config(flags, undefined, none)
  const {findConfig} = await import('./find-config.ts')
  const {matcher} = await import('./matcher.ts')
  return new Config(flags, findConfig(typeof config === 'string' ? config : undefined), matcher)
}

function none(): Matcher {
  return () => false
}
