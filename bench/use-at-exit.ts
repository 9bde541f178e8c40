/** Loaded before a measured program: tells on the third descriptor, when it ends, what it used of the machine. */
import { writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

if (isMainThread)
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    writeSync(3, JSON.stringify({ memory: maxRSS * 1024, cpu: (userCPUTime + systemCPUTime) / 1e6 }));
  });
