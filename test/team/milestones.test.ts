import fc from 'fast-check';
import { expect, test } from 'vitest';
import { milestoneKinds } from '../../src/knowledge/milestones.ts';
import {
  freeMilestoneId,
  withMilestoneDate,
  withOwnMilestone,
  withoutOwnMilestone,
} from '../../src/team/milestones.ts';
import { inWeeks } from '../support/a-team.ts';
import { forGenerated } from '../support/for-generated-teams.ts';
import { team } from '../support/generated-teams.ts';

test('a milestone of the team’s own that is added is there under an id of its own, and gone once removed', () => {
  forGenerated(team, ({ ownMilestones }) => {
    const id = freeMilestoneId(ownMilestones);
    expect(ownMilestones.map((own) => own.id)).not.toContain(id);
    const added = withOwnMilestone(ownMilestones, { id, name: 'Board demo', date: inWeeks(5) });
    expect(added).toHaveLength(ownMilestones.length + 1);
    expect(withoutOwnMilestone(added, id)).toEqual(ownMilestones);
  });
});

test('one that is changed stays one, in its place', () => {
  forGenerated(team, ({ ownMilestones }) => {
    for (const [place, own] of ownMilestones.entries()) {
      const changed = withOwnMilestone(ownMilestones, { ...own, name: 'Other' });
      expect(changed.map(({ id }) => id)).toEqual(ownMilestones.map(({ id }) => id));
      expect(changed[place]?.name).toBe('Other');
    }
  });
});

test('the date of a milestone that every team is asked for is set and taken away, and the others stay', () => {
  forGenerated(fc.tuple(team, fc.constantFrom(...milestoneKinds.map(({ id }) => id))), ([given, id]) => {
    const set = withMilestoneDate(given.milestones, id, inWeeks(9));
    expect(set).toEqual({ ...given.milestones, [id]: inWeeks(9) });
    const { [id]: _, ...others } = given.milestones;
    expect(withMilestoneDate(set, id, undefined)).toEqual(others);
  });
});
