// JavaScript, and nothing but this: Node loads its TypeScript compiler (20 MiB, and a tenth of the start) for the first file
// that is not in the compile cache, and what comes before `enableCompileCache` never is.
import { enableCompileCache } from 'node:module';

enableCompileCache();
await import('./main.ts');
