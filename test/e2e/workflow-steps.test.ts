import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Control } from '../../src/local-slack/control/control.ts';
import type { StepRun } from '../../src/local-slack/workflow-steps.ts';
import { readManifest } from '../../src/manifest.ts';
import type { Permissions } from '../../src/team/permissions.ts';
import { startTestProgram } from '../support/a-program.ts';
import { aTeam, inWeeks, someone } from '../support/a-team.ts';
import { startTestSlack } from '../support/local-slack.ts';
import { startProcess, temporaryFolder } from '../support/program-process.ts';
import { startSettled } from '../support/settings.ts';
import { type Trouble, troubledStore } from '../support/troubled-store.ts';
import { oneOrganisation, twoWorkspaces } from '../support/two-workspaces.ts';

const manifest = readManifest(new URL('../../deploy/manifest.internal.yml', import.meta.url));

/** Needs somebody who brings its model into production; nobody's name may come out of a step. */
const team = aTeam({
  answers: { phase: 'data', serving: 'real-time' },
  roster: [
    { ...someone('ml-engineer', 'senior'), who: { kind: 'outside', name: 'Wilhelmina' } },
    { ...someone('data-engineer'), who: { kind: 'slack', userId: 'U0BEN', name: 'Ben Okafor' } },
  ],
  ownMilestones: [{ id: 'm1', name: 'Fair in Hanover', date: inWeeks(60) }],
  milestones: { 'first-production-run': inWeeks(40) },
});

const start = (permissions: Partial<Permissions> = {}, options: Parameters<typeof startSettled>[1] = {}) =>
  startSettled(permissions, { manifest, team, ...options });

const patience = { timeout: 10_000 };

/** How a step ended that a workflow took. */
async function take(control: Control, callbackId: string, inputs: object = {}): Promise<StepRun> {
  const before = control.steps().length;
  expect(control.runStep({ callbackId, inputs: { ...inputs } })).toEqual({ ok: true });
  const isEnded = ({ status }: StepRun, place: number) => place === before && status !== 'running';
  return vi.waitUntil(() => control.steps().find(isEnded), patience);
}

describe('a workflow that asks for the next hire', () => {
  test('goes on with the verdict, the role and its dates, and without the name of anybody', async () => {
    const { slack } = await start();
    const step = await take(slack.control, 'advise_next_hire');
    expect(step).toMatchObject({
      status: 'completed',
      outputs: {
        verdict: 'Next hire: MLOps Engineer, in seat by 28 Aug 2027, open the role by 5 Jun 2027.',
        role: 'MLOps Engineer',
        in_seat_by: inWeeks(40),
        open_by: inWeeks(28),
      },
    });
    expect(JSON.stringify(step.outputs)).not.toMatch(/Wilhelmina|Ben|Hanover|U0/);
  });

  test('is told that there is nobody to hire, where that is the advice', async () => {
    const { slack } = await start({}, { team: aTeam({ answers: { kind: 'bought-software' } }) });
    const { status, outputs } = await take(slack.control, 'advise_next_hire');
    expect([status, outputs]).toEqual(['completed', { verdict: 'Do not hire yet: the software is bought.' }]);
  });

  test('asks about the team that its channel is linked to', async () => {
    const program = await start();
    const { store, workspaceId, slack } = program;
    const by = program.person('ann').id;
    const made = { workspaceId, teamId: 'second', by, at: '2026-11-20T09:00:00Z' };
    await store.createTeam({ ...made, name: 'Second' });
    const second = aTeam({ answers: { kind: 'bought-software' } });
    await store.saveTeam({ ...made, team: second, expectedVersion: 1 });
    await store.linkChannel({ ...made, channelId: 'C0RANDOM' });
    const ask = async (inputs: object) => (await take(slack.control, 'advise_next_hire', inputs)).outputs;
    expect(await ask({ channel: 'C0RANDOM' })).toEqual({
      verdict: expect.stringMatching(/^Do not hire yet/),
    });
    expect(await ask({ channel: 'C0GENERAL' })).toMatchObject({ role: 'MLOps Engineer' });
    expect(await ask({ channel: '' })).toMatchObject({ role: 'MLOps Engineer' });
  });
});

describe('a workflow that asks for holes in the RACI', () => {
  test('goes on with their number, a sentence and a list', async () => {
    const { slack } = await start();
    const step = await take(slack.control, 'check_raci');
    const { holes, summary, list } = step.outputs ?? {};
    expect(step.status).toBe('completed');
    expect(summary).toMatch(new RegExp(`^${holes} holes: nobody is accountable for .*Deploy to production`));
    expect(String(list).split('\n')).toHaveLength(Number(holes));
    expect(list).toContain('Deploy to production: nobody is accountable; it falls to the MLOps Engineer.');
    expect(JSON.stringify(step.outputs)).not.toMatch(/Wilhelmina|Ben|Hanover|U0/);
  });

  test('is told that there is none, where every task has somebody', async () => {
    const everybody = (
      ['ai-product-manager', 'data-engineer', 'ml-engineer', 'mlops-engineer', 'software-engineer'] as const
    ).map((role) => someone(role));
    const whole = aTeam({ roster: [...everybody, someone('domain-expert'), someone('ux-designer')] });
    const { slack } = await start({}, { team: whole });
    expect((await take(slack.control, 'check_raci')).outputs).toEqual({
      holes: 0,
      summary: 'No holes: every task has somebody accountable and somebody responsible.',
    });
  });
});

describe.each(['advise_next_hire', 'check_raci'])('the step %s', (callbackId) => {
  test('ends with what to do where nothing is saved', async () => {
    const { slack } = await startTestProgram({ manifest });
    expect(await take(slack.control, callbackId)).toMatchObject({
      status: 'failed',
      outputs: null,
      error: expect.stringMatching(/^Nothing is saved for this workspace yet\. Type \/aiteam next-hire/),
    });
  });

  test('reads only what everybody in the workspace may, whomever the workflow names', async () => {
    const { slack, sets } = await start({ everybodyElse: 'nothing' });
    const closed = { status: 'failed', error: expect.stringContaining('a workflow is not one of them') };
    expect(await take(slack.control, callbackId)).toMatchObject(closed);
    expect(await take(slack.control, callbackId, { person: 'U0ANN' })).toMatchObject(closed);
    await sets({ everybodyElse: 'viewer' });
    expect(await take(slack.control, callbackId, { person: 'U0ANN' })).toMatchObject({ status: 'completed' });
  });

  test('says nothing to a person who may not see the advice', async () => {
    const { slack } = await start();
    slack.workspace.makes('@ben', 'guest');
    expect(await take(slack.control, callbackId, { person: 'U0CHLOE' })).toMatchObject({
      status: 'completed',
    });
    for (const person of ['U0BEN', slack.botUserId])
      expect(await take(slack.control, callbackId, { person })).toMatchObject({
        status: 'failed',
        error: expect.stringContaining('The person for whom this workflow asks may not see the advice'),
      });
  });

  test('takes what a workflow leaves open for nothing, and says so where it is given something else', async () => {
    const { slack } = await start();
    expect(await take(slack.control, callbackId, { channel: '', person: '' })).toMatchObject({
      status: 'completed',
    });
    expect(await take(slack.control, callbackId, { person: { id: 'U0ANN' } })).toMatchObject({
      status: 'failed',
      error: expect.stringContaining('This step takes a channel and a person'),
    });
  });

  test.each([
    ['another company', twoWorkspaces],
    ['another workspace of the organisation', oneOrganisation],
  ])('knows nothing of the team of %s', async (_, workspaces) => {
    const { slack } = await start({}, { workspaces });
    const south = slack.at('T0SOUTHWIND').control;
    for (const inputs of [{}, { channel: 'C0AITEAM' }, { person: 'U0ANN' }])
      expect(await take(south, callbackId, inputs)).toMatchObject({ status: 'failed', outputs: null });
    expect(await take(slack.control, callbackId)).toMatchObject({ status: 'completed' });
  });
});

describe('a step meets trouble', () => {
  const begin = async (trouble: Trouble = { delay: 0, isBroken: false }) => {
    const program = await start({}, { wrap: (store) => troubledStore(store, trouble) });
    const { control } = program.slack;
    const callsOf = (method: string) => control.calls().filter((call) => call.method === method);
    return { ...program, control, callsOf, run: () => take(control, 'advise_next_hire') };
  };

  test('and tells the workflow so in a sentence, and the log what it was', async () => {
    const trouble = { delay: 0, isBroken: false };
    const { run, complaints } = await begin(trouble);
    trouble.isBroken = true;
    const { status, error } = await run();
    expect(status).toBe('failed');
    expect(error).toBe(
      'Something went wrong on our side, so this step was not taken. Please run the workflow again.',
    );
    await vi.waitFor(() => expect(complaints).toHaveLength(1));
    expect(complaints[0]).toMatchObject({ step: 'advise-next-hire', err: { message: expect.any(String) } });
  });

  test('and is acknowledged long before it is done', async () => {
    const { control, run } = await begin({ delay: 1500, isBroken: false });
    control.setAckDeadline(1000);
    expect(await run()).toMatchObject({ status: 'completed' });
    const runs = control
      .frames()
      .filter(({ message }) => JSON.stringify(message).includes('function_executed'));
    expect(runs).toHaveLength(1);
  });

  test('and ends once, though Slack brings it twice', async () => {
    const { control, callsOf, run, complaints } = await begin();
    control.faultFrames({ fault: 'double', direction: 'to-app' });
    const acknowledged = () => control.frames().filter(({ direction }) => direction === 'from-app').length;
    const before = acknowledged();
    expect(await run()).toMatchObject({ status: 'completed' });
    await vi.waitUntil(() => acknowledged() === before + 2, patience);
    expect(callsOf('functions.completeSuccess')).toHaveLength(1);
    expect(complaints).toEqual([]);
  });

  test('and ends once, though the answer of Slack got lost', async () => {
    const { control, callsOf, run, complaints } = await begin();
    control.failNext('functions.completeSuccess', 'lost');
    expect(await run()).toMatchObject({ status: 'completed' });
    await vi.waitUntil(() => callsOf('functions.completeSuccess').length === 2, patience);
    expect(complaints.map(({ level }) => level)).not.toContain('error');
  });

  test('and is ended with what to do where the app does not have it any more', async () => {
    const older = { title: 'Older', description: 'Of an older version', ...noParameters };
    const { slack } = await start(
      {},
      {
        manifest: { ...manifest, functions: { ...manifest.functions, dance: older } },
      },
    );
    expect(await take(slack.control, 'dance')).toMatchObject({
      status: 'failed',
      error: expect.stringContaining('AI Team does not have this step any more'),
    });
  });
});

test('a step that was begun when the program was killed ends after its next start, and its token was not kept', async () => {
  const slack = await startTestSlack({ manifest });
  onTestFinished(() => slack.stop());
  const { control, botToken, appToken, apiUrl } = slack;
  const folder = temporaryFolder();
  const settings = {
    SLACK_BOT_TOKEN: botToken,
    SLACK_APP_TOKEN: appToken,
    SLACK_API_URL: apiUrl,
    DATABASE_URL: 'sqlite:aiteam.db',
    PORT: '0',
  };
  const killed = startProcess(settings, { folder });
  await killed.prints(/connected to Slack/);
  control.failNext('functions.completeError', 'http-503', Number.POSITIVE_INFINITY);
  expect(control.runStep({ callbackId: 'check_raci', inputs: {} })).toEqual({ ok: true });
  await vi.waitUntil(
    () => control.calls().some(({ method }) => method === 'functions.completeError'),
    patience,
  );
  killed.kill('SIGKILL');
  await killed.exited;
  const kept = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1'));
  expect(kept.join('')).toContain('function_executed');
  expect(kept.join('')).not.toContain('xwfp');

  control.clearFaults();
  startProcess(settings, { folder });
  await vi.waitUntil(() => control.steps()[0]?.status === 'failed', { timeout: 20_000 });
  expect(control.steps()[0]?.error).toContain('Nothing is saved');
});

const empty = { properties: {}, required: [] };
const noParameters = { input_parameters: empty, output_parameters: empty };
