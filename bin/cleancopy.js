#!/usr/bin/env node
import '../dist/cli/cleancopy.mjs'
