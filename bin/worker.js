// What a worker of the pool runs.
module.exports = require('./load.js').load('worker')
