import '../keep-while-running.ts';

/**
 * Loaded before a program (`node --import`), ends it when its parent has ended, however that ended. Its standard input must
 * be a pipe that the parent keeps open; the pipe itself does not keep the program running.
 */
process.stdin.on('close', () => process.exit()).resume();
if ('unref' in process.stdin) process.stdin.unref();
