/** Loads the pool's library: the compiled bundle cannot import what is a module, this file of its own can. */
export const importTinypool = (): Promise<typeof import('tinypool')> => import('tinypool')
