import { verifyAll } from '../../lib/bundle/verify-all.ts';
import { bundlesAt } from '../../lib/cli/find-bundles.ts';
import { nodeSums } from '../../lib/cli/node-sums.ts';

/** Verifies a file and prints the level, and the most memory that the process ever had, in MiB. */
const found = await bundlesAt(process.argv[2]!);
const { level } = await verifyAll(found, { sums: nodeSums });
for (const one of found) await one.close();
const peak = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(JSON.stringify({ level, peak }));
