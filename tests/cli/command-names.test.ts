import {expect, test} from 'vitest'
import {commandNames} from '../../src/cli/help.ts'
import {program} from '../../src/cli/program.ts'

test('every command that one may mean is a command, and none is missing', () => {
  const names = program().commands.map((command) => command.name())
  const internal = new Set(['complete', 'manual'])
  expect(names.filter((name) => !internal.has(name)).toSorted()).toEqual(
    commandNames.filter((name) => name !== 'help').toSorted(),
  )
})
