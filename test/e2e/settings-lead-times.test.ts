import { expect, test } from 'vitest';
import { aTeam, someone } from '../support/a-team.ts';
import type { Person } from '../support/person.ts';
import { startSettled } from '../support/settings.ts';

const labels = {
  hire: 'A hire: weeks from opening the role to the first day',
  notice: 'Notice: weeks on top of that for a hire',
  contract: 'A contractor: weeks from the request to the first day',
};

async function opensLeadTimes(person: Person): Promise<void> {
  await person.types('#ai-team', '/aiteam settings');
  await person.clicks('Change lead times');
}

test('a planner changes lead times, with what others measured beside them, and every date follows', async () => {
  const team = aTeam({
    milestones: { 'first-production-run': '2027-09-04' },
    roster: [someone('ml-engineer')],
  });
  const { person, store, workspaceId, log } = await startSettled({ planners: ['U0BEN'] }, { team });
  const ben = person('ben');
  await ben.types('#ai-team', '/aiteam plan');
  const before = await ben.sees('12 weeks for a hire');
  await opensLeadTimes(ben);
  const form = await ben.sees('What others measured');
  expect(form).toContain('*30–52 weeks*: IT specialists in Germany, 2022');
  expect(form).toMatch(/\*7 weeks\*: .* _\(.+\)_/);
  await ben.fills(labels.hire, '26');
  await ben.fills(labels.notice, '4');
  await ben.fills(labels.contract, '6');
  expect(await ben.submits()).toEqual({});
  await ben.sees('26 weeks for a hire plus 4 weeks of notice, and 6 weeks for a contractor');
  const saved = await store.findTeam(workspaceId, 'main');
  expect(saved?.team.leadTimes).toEqual({ hire: 26, contract: 6, notice: 4 });
  expect(await log()).toContainEqual({
    kind: 'lead-times',
    from: { hire: 12, contract: 2, notice: 0 },
    to: { hire: 26, contract: 6, notice: 4 },
  });
  await ben.closes();
  await ben.types('#ai-team', '/aiteam plan');
  expect(await ben.sees('26 weeks for a hire')).not.toBe(before);
});

test.each(['', '105', '-1', '2.5', 'twelve'])('%j is refused beside its field, and stays', async (typed) => {
  const { person, store, workspaceId } = await startSettled();
  const ann = person('ann');
  await opensLeadTimes(ann);
  await ann.fills(labels.hire, typed);
  await ann.fills(labels.contract, '3');
  await expect(ann.submits()).resolves.toHaveProperty([labels.hire]);
  expect(JSON.stringify(ann.modal()?.values)).toContain('"value":"3"');
  expect((await store.findTeam(workspaceId, 'main'))?.version).toBe(1);
});

test('of two people at once the later one sees what is saved, and decides', async () => {
  const { person, store, workspaceId } = await startSettled({ planners: ['U0BEN'] });
  const [ann, ben] = [person('ann'), person('ben')];
  await opensLeadTimes(ann);
  await opensLeadTimes(ben);
  await ann.fills(labels.hire, '20');
  await ann.submits();
  await ben.fills(labels.hire, '9');
  await ben.submits();
  await ben.sees('Somebody else saved lead times since you opened this form: 20 weeks for a hire');
  expect(JSON.stringify(ben.modal()?.values)).toContain('"9"');
  expect((await store.findTeam(workspaceId, 'main'))?.team.leadTimes.hire).toBe(20);
  await ben.submits();
  await ben.sees('Saved. Every date is counted anew.');
  expect((await store.findTeam(workspaceId, 'main'))?.team.leadTimes.hire).toBe(9);
});

test('a change of something else meanwhile stays beside the new lead times', async () => {
  const { person, store, workspaceId } = await startSettled();
  const ann = person('ann');
  await opensLeadTimes(ann);
  const roster = [someone('data-engineer')];
  await store.saveTeam({
    workspaceId,
    teamId: 'main',
    team: aTeam({ roster }),
    expectedVersion: 1,
    by: 'U0BEN',
    at: '2026-11-21T09:05:00Z',
  });
  await ann.fills(labels.hire, '20');
  await ann.submits();
  await ann.sees('Saved. Every date is counted anew.');
  expect((await store.findTeam(workspaceId, 'main'))?.team).toMatchObject({
    roster,
    leadTimes: { hire: 20 },
  });
});
