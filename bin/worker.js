// What a worker of the pool runs.
module.exports = require('./cleancopy.js').load('worker')
