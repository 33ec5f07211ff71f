import { execFile } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { settingsSchema } from '../src/config.ts';
import { startServer } from '../src/http/server.ts';
import { readManifest } from '../src/manifest.ts';
import { startTestSlack } from './support/local-slack.ts';
import { startProcess, temporaryFolder } from './support/program-process.ts';
import { silentLog } from './support/silent-log.ts';

const root = new URL('../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const isThere = (path: string) => existsSync(new URL(path, root));
const settings = [...Object.keys(settingsSchema.shape), 'NODE_ENV'];

const {
  devDependencies: { node: nodeVersion },
  scripts: { start },
} = z
  .object({ devDependencies: z.object({ node: z.string() }), scripts: z.object({ start: z.string() }) })
  .parse(JSON.parse(read('package.json')));

describe('the Dockerfile', () => {
  // One instruction a line.
  const lines = read('Dockerfile')
    .replace(/\\\n\s*/g, '')
    .split('\n');
  const argumentsOf = (name: string) =>
    lines.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1));

  test('takes the Node that everything is tested with', () => {
    for (const base of argumentsOf('FROM')) expect(base).toMatch(`node:${nodeVersion}-slim`);
  });

  test('sets only what is a setting', () => {
    const names = argumentsOf('ENV').flatMap((line) => [...line.matchAll(/(\w+)=/g)].map(([, name]) => name));
    expect(names).toContain('HOST');
    expect(settings).toEqual(expect.arrayContaining(names));
  });

  test('copies and starts what is there, and is given it', () => {
    const copied = argumentsOf('COPY')
      .filter((line) => !line.startsWith('--from'))
      .flatMap((line) => line.split(' ').slice(0, -1));
    const allowed = read('.dockerignore').match(/(?<=^!).*/gm) ?? [];
    expect([...new Set(copied)].toSorted()).toEqual(allowed.toSorted());
    const ignored = read('.dockerignore').match(/^[\w./-]+$/gm) ?? [];
    for (const path of [...copied, ...ignored, start.split(' ').at(-1) ?? ''])
      expect(isThere(path), path).toBe(true);
  });

  test('starts it as npm does', () => {
    expect(argumentsOf('CMD').map((line) => JSON.parse(line).join(' '))).toEqual([start]);
  });

  test('copies enough for a real workspace, and without one it says what is missing', async () => {
    const folder = temporaryFolder();
    const leftOut = ['src/demo', 'src/local-slack'].map((path) => fileURLToPath(new URL(path, root)));
    for (const path of leftOut) expect(read('.dockerignore')).toContain(path.slice(root.pathname.length));
    cpSync(new URL('src', root), join(folder, 'src'), {
      recursive: true,
      filter: (path) => !leftOut.includes(path),
    });
    copyFileSync(new URL('package.json', root), join(folder, 'package.json'));
    symlinkSync(fileURLToPath(new URL('node_modules', root)), join(folder, 'node_modules'));
    const inImage = { folder, main: join(folder, 'src/start.js') };
    const basics = { DATABASE_URL: 'sqlite::memory:', PORT: '0' };

    const alone = startProcess({ ...basics, LOG_LEVEL: 'error' }, inImage);
    expect(await alone.exited).toEqual({ code: 1, signal: null });
    expect(alone.errors()).toMatch(
      /^The local workspace is not installed here: set SLACK_BOT_TOKEN [^\n]*\n$/,
    );

    const slack = await startTestSlack({ manifest: readManifest() });
    onTestFinished(() => slack.stop());
    const tokens = { SLACK_BOT_TOKEN: slack.botToken, SLACK_APP_TOKEN: slack.appToken };
    const program = startProcess({ ...basics, ...tokens, SLACK_API_URL: slack.apiUrl }, inImage);
    await program.prints(/connected to Slack/);
  });

  test('is no root’s at the end', () => {
    expect(argumentsOf('USER')).toEqual(['node']);
  });

  test('looks at the health so that it sees when there is none', async () => {
    const [line = ''] = argumentsOf('HEALTHCHECK');
    const [, script = ''] = z
      .tuple([z.literal('node'), z.literal('-e'), z.string()])
      .parse(JSON.parse(line.slice(line.indexOf('["'))))
      .slice(1);
    const look = async (port: string) => {
      const env = { PATH: process.env.PATH, PORT: port };
      return promisify(execFile)(process.execPath, ['-e', script], { env }).then(
        () => 'healthy',
        () => 'unhealthy',
      );
    };
    const routes = new Map([['GET /healthz', () => ({ status: 200, body: 'alive\n' })]]);
    const server = await startServer({ host: '127.0.0.1', port: 0, routes, log: silentLog });
    const { port } = new URL(server.url);
    expect(await look(port)).toBe('healthy');
    await server.stop();
    expect(await look(port)).toBe('unhealthy');
    const broken = createServer((_request, response) => void response.writeHead(500).end());
    broken.listen(Number(port), '127.0.0.1');
    onTestFinished(() => void broken.close());
    expect(await look(port)).toBe('unhealthy');
  });
});

describe('compose.yml', () => {
  const text = read('compose.yml');
  const { services, volumes } = z
    .object({
      services: z.record(
        z.string(),
        z.looseObject({
          environment: z.record(z.string(), z.string()),
          depends_on: z.record(z.string(), z.unknown()).default({}),
          volumes: z.array(z.string()).default([]),
          ports: z.array(z.string()).default([]),
        }),
      ),
      volumes: z.record(z.string(), z.unknown()),
    })
    .parse(parse(text));

  test('sets only what is a setting, and both tokens', () => {
    const names = Object.keys(services.aiteam?.environment ?? {});
    expect(settings).toEqual(expect.arrayContaining(names));
    expect(names).toEqual(expect.arrayContaining(['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN']));
  });

  test('takes from the environment only what the page tells to set', () => {
    const page = read('docs/deployment.md');
    const reference = read('docs/reference/settings.md');
    for (const [, name = ''] of text.matchAll(/\$\{(\w+)/g)) expect(page + reference).toContain(name);
  });

  test('names services and volumes that are there, the database by its own names', () => {
    const { aiteam, postgres } = services;
    expect(Object.keys(services)).toEqual(
      expect.arrayContaining(Object.keys(aiteam?.depends_on ?? { nothing: 0 })),
    );
    for (const volume of postgres?.volumes ?? []) expect(volumes).toHaveProperty(volume.split(':')[0] ?? '');
    const { POSTGRES_USER: user, POSTGRES_DB: name } = postgres?.environment ?? {};
    expect(aiteam?.environment.DATABASE_URL).toMatch(
      new RegExp(`^postgres://${user}:\\$\\{POSTGRES_PASSWORD:.*\\}@postgres:5432/${name}$`),
    );
  });

  test('shows the port of the image to this machine alone', () => {
    const port = /PORT=(\d+)/.exec(read('Dockerfile'))?.[1];
    expect(services.aiteam?.ports).toEqual([`127.0.0.1:${port}:${port}`]);
  });
});

describe('the systemd unit', () => {
  const unit = read('deploy/aiteam.service');
  const valuesOf = (name: string) =>
    [...unit.matchAll(new RegExp(`^${name}=(.*)$`, 'gm'))].map(([, value = '']) => value);

  test('sets only what is a setting, and starts as npm does', () => {
    const names = valuesOf('Environment').map((line) => line.split('=')[0]);
    expect(settings).toEqual(expect.arrayContaining(names));
    expect(valuesOf('ExecStart')).toEqual([`/usr/bin/${start}`]);
    const [folder = ''] = valuesOf('WorkingDirectory');
    const [documentation = ''] = valuesOf('Documentation');
    expect(isThere(documentation.replace(`file://${folder}/`, ''))).toBe(true);
  });

  test('keeps the database where it may write, and where Litestream looks', () => {
    const path = /DATABASE_URL=sqlite:(.*)/.exec(unit)?.[1];
    expect(path).toBe(`/var/lib/${valuesOf('StateDirectory')[0]}/aiteam.db`);
    const litestream = z
      .object({
        dbs: z.tuple([z.object({ path: z.string(), replica: z.object({ type: z.literal('s3') }) })]),
      })
      .parse(parse(read('deploy/litestream.yml')));
    expect(litestream.dbs[0].path).toBe(path);
  });

  test('waits for longer than the program takes to stop', () => {
    expect(Number(valuesOf('TimeoutStopSec')[0])).toBeGreaterThan(10);
  });
});

describe('the page about it', () => {
  const page = read('docs/deployment.md');

  test('links to files that are there', () => {
    const links = [...page.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path = '']) => path);
    expect(links.length).toBeGreaterThan(3);
    for (const link of links)
      expect(isThere(new URL(link, new URL('docs/', root)).pathname.slice(root.pathname.length)), link).toBe(
        true,
      );
  });

  test('calls settings, metrics and states by their names', () => {
    const names = page.match(/\b[A-Z]+_[A-Z_]+\b|\bHOST\b|\bPORT\b/g) ?? [];
    const others = /^(?:LITESTREAM|POSTGRES)_/;
    for (const name of names) if (!others.test(name)) expect(settings).toContain(name);
    const metrics = read('src/http/metrics.ts');
    for (const [name] of page.matchAll(/\baiteam_\w+/g)) expect(metrics).toContain(`'${name}'`);
    for (const word of ['database', 'slack', 'reminders', 'stopping'])
      expect([page.includes(`\`${word}\``), read('src/app.ts').includes(`      ${word}: `)]).toEqual([
        true,
        true,
      ]);
  });
});
