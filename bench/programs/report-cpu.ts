// Imported by programs that are measured: tells the parent how much CPU this process has used, and ends with the parent.
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send?.(user + system);
});
process.on('disconnect', () => process.exit(0));
process.on('SIGTERM', () => process.exit(0));
