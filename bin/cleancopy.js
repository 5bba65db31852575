#!/usr/bin/env node
require('../dist/cli/cleancopy.cjs')
