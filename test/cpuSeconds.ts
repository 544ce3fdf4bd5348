/** Seconds that this thread computes on something, the least of some runs: other work on the machine does not count. */
export function cpuSeconds(run: () => unknown, runs = 3): number {
  const times = Array.from({ length: runs }, () => {
    const start = process.threadCpuUsage();
    run();
    const { user, system } = process.threadCpuUsage(start);
    return (user + system) / 1e6;
  });
  return Math.min(...times);
}
