// Lets a measurement ask a process for what it really holds: SIGWINCH collects its garbage. Nest takes
// SIGUSR2 and most others as a wish to end; a change of window size means nothing to a server.
const { setFlagsFromString } = require('node:v8');
const { runInNewContext } = require('node:vm');

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');
process.on('SIGWINCH', () => collect());
