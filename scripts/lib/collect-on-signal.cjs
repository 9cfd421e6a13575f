// Lets a measurement ask a process for what it really holds: SIGUSR2 collects its garbage, whoever wrote the program.
const { setFlagsFromString } = require('node:v8');
const { runInNewContext } = require('node:vm');

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');
process.on('SIGUSR2', () => collect());
