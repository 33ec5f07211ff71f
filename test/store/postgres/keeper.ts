// A process that runs a PostgreSQL server of its own for as long as whoever started it lives: until its standard input ends,
// however that comes about. It prints the server's address, and leaves nothing behind.

import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFreePort } from '../../support/free-port.ts';
import { copyPostgres } from './binaries.ts';

const prefix = 'aiteam-postgres-';
const host = '127.0.0.1';
const user = 'tester';
const password = randomBytes(12).toString('hex');
/** Another program may take the port that was free a moment ago. */
const attempts = 3;

// Ctrl+C reaches this process too; the tests are still to finish then.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {});
removeLeftovers();
const folder = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`));
let server: ChildProcess | undefined;
let isStopping = false;
process.stdin.on('close', stop).resume();
try {
  const port = await start();
  process.stdout.write(`postgres://${user}:${password}@${host}:${port}/postgres\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  await stop();
}

async function start(): Promise<number> {
  chmodSync(folder, 0o755);
  const programs = copyPostgres(folder);
  const identity = asSomebody();
  const data = join(folder, 'data');
  const passwordFile = join(folder, 'password');
  mkdirSync(data, { mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  for (const path of [data, passwordFile]) if (identity) chownSync(path, identity.uid, identity.gid);
  const env = { ...process.env, LC_ALL: 'C', TZ: 'UTC' };
  execFileSync(
    programs.initdb,
    [
      `--pgdata=${data}`,
      `--username=${user}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      // Sorted as people sort, so that a query which relies on another order is noticed.
      '--locale=C',
      '--locale-provider=icu',
      '--icu-locale=en',
      '--no-sync',
    ],
    { ...identity, env, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  for (let attempt = 1; ; attempt++) {
    const port = await findFreePort();
    const settings = {
      port,
      listen_addresses: host,
      unix_socket_directories: '',
      shared_buffers: '32MB',
      max_connections: 200,
      // A crash of the machine would not be survived; a crash of the server is.
      fsync: 'off',
      full_page_writes: 'off',
    };
    const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    const child = spawn(programs.postgres, ['-D', data, ...options], {
      ...identity,
      env,
      cwd: folder,
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    server = child;
    const problem = await readiness(child);
    if (problem === undefined) return port;
    if (attempt === attempts || isStopping) throw new Error(problem);
  }
}

/** Resolves when the server answers, or with what it said before it ended. */
function readiness(child: ChildProcess): Promise<string | undefined> {
  return new Promise((resolve) => {
    let said = '';
    child.stderr?.on('data', (chunk) => {
      said = (said + chunk).slice(-4000);
      if (said.includes('ready to accept connections')) resolve(undefined);
    });
    child.on('error', (error) => resolve(String(error)));
    child.on('exit', () => {
      resolve(`PostgreSQL did not start: ${said}`);
      if (server === child && !isStopping && said.includes('ready to accept')) process.stdin.destroy();
    });
  });
}

async function stop(): Promise<void> {
  if (isStopping) return;
  isStopping = true;
  if (server && server.exitCode === null && server.signalCode === null) {
    const exited = once(server, 'exit');
    // At once, without a checkpoint: the folder is removed anyway.
    server.kill('SIGQUIT');
    await exited;
  }
  rmSync(folder, { recursive: true, force: true });
  process.exit(0);
}

/** PostgreSQL refuses to run as root, so then somebody else has to do it. */
function asSomebody(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (option: string) => Number(execFileSync('id', [option, 'nobody'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

/** Folders of keepers that were killed. A server that still runs in one notices that it is gone within a minute, and ends. */
function removeLeftovers(): void {
  for (const name of readdirSync(tmpdir())) {
    const pid = Number(/^aiteam-postgres-(\d+)-/.exec(name)?.[1]);
    if (pid > 0 && !isAlive(pid)) rmSync(join(tmpdir(), name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
