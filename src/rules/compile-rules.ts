import {prepareRules} from './prepare-rules.ts'
import {RuleTable} from './rule-table.ts'
import type {Rule} from './types.ts'
/** Temporary shim. */
export const compileRules = (rules: Rule[]): RuleTable => new RuleTable([prepareRules(rules)])
