import type {Reporter} from './finding.ts'

/** For programs: one array, an object for each file. */
export const json: Reporter = (files) => `${JSON.stringify(files, null, 2)}\n`
