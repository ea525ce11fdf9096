// npm run seed and its like: sets up what is missing, then runs one TypeScript file with the arguments that follow it.
import { spawn } from 'node:child_process';
import { keep, mergedEnv } from './process.mjs';
import { launch, setUp, typescript } from './set-up.mjs';

await launch(async () => {
  await setUp();
  const [file = '', ...args] = process.argv.slice(2);
  const child = spawn(process.execPath, typescript(file, args), { env: mergedEnv({}), stdio: 'inherit' });
  keep(child);
  process.exitCode = await new Promise((resolve) => child.on('close', (code) => resolve(code ?? 1)));
});
