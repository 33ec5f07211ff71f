import type { Step } from '../workflows/step.ts';
import { adviseNextHire } from './advise-next-hire.ts';
import { checkRaci } from './check-raci.ts';

/** Every step for Workflow Builder. `deploy/manifest.internal.yml` has them. */
export const steps: readonly Step[] = [adviseNextHire, checkRaci];
