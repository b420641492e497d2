/**
 * Loaded before a program that a build starts: when the build is killed, so that nobody can stop the program any more,
 * it ends by itself. Otherwise it would go on writing while the next build works.
 */
process.on('disconnect', () => process.exit(1));
// Listening must not keep the program from ending.
process.channel?.unref();
