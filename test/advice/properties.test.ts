import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { type Advice, isDated } from '../../src/advice/advice.ts';
import { advise } from '../../src/advice/advise.ts';
import { callNeeds } from '../../src/advice/called-needs.ts';
import { needRules } from '../../src/advice/need-rules/index.ts';
import { findNextOpening, orderHires } from '../../src/advice/next-hire.ts';
import { findOpenings } from '../../src/advice/openings.ts';
import { warningRules } from '../../src/advice/warning-rules/index.ts';
import { notSure, questions } from '../../src/knowledge/questions.ts';
import { findRole, isRoleId } from '../../src/knowledge/roles/index.ts';
import { findSource } from '../../src/knowledge/sources.ts';
import type { Team } from '../../src/team/team.ts';
import { today } from '../support/a-team.ts';
import { teamAfter, teamWithHire } from '../support/changed-teams.ts';
import { allHires, forGenerated, forGeneratedTeams, printSeed } from '../support/for-generated-teams.ts';
import { dayOfAdvice, person, shuffled, team } from '../support/generated-teams.ts';
import { situationOf } from '../support/rule-table.ts';

afterAll(printSeed);

const missingRoles = ({ coverage }: Advice) =>
  coverage.roles.filter(({ missing }) => missing > 0).map(({ role }) => role);
const nextOf = ({ verdict }: Advice) =>
  verdict.kind === 'hire' ? { role: verdict.hire.role, seniority: verdict.hire.seniority } : null;

describe('the same input', () => {
  it('gives the same advice, as plain data, and is left as it was', () => {
    forGeneratedTeams((given, advice) => {
      const copy: Team = structuredClone(given);
      expect(advise(copy, today)).toEqual(advice);
      expect(copy).toEqual(given);
      expect(JSON.parse(JSON.stringify(advice))).toEqual(advice);
    });
  });

  it('gives the same advice in whatever order people, roles and answers were entered', () => {
    forGenerated(
      team.chain((given) => fc.tuple(fc.constant(given), shuffled(given))),
      ([given, other]) => {
        expect(JSON.stringify(advise(other, today))).toBe(JSON.stringify(advise(given, today)));
      },
    );
  });
});

const slowBatchModel = {
  'models-in-production': '1',
  phase: 'production',
  cast: 'pilot',
  serving: 'batch',
  'business-critical': 'no',
};

describe('the verdict', () => {
  it('is one next hire, or that there is none and nothing after it either', () => {
    forGeneratedTeams((_, { verdict, later, held }) => {
      if (verdict.kind === 'hire') return;
      expect(later).toEqual([]);
      expect(verdict.because === 'held').toBe(held.length > 0);
    });
  });

  it('is not to hire yet where nothing is built or one model hardly runs, unless a vendor is left', () => {
    forGeneratedTeams(({ answers }, { verdict, later }) => {
      const isNothingBuilt = answers.kind === 'bought-software' || answers.kind === 'no-use-case';
      const isSlow = verdict.kind === 'do-not-hire-yet' && verdict.because === 'slow-batch-model';
      if (isSlow) expect(answers).toMatchObject(slowBatchModel);
      if (!isNothingBuilt && !isSlow) expect(verdict.kind).not.toBe('do-not-hire-yet');
      if (!isNothingBuilt || verdict.kind === 'do-not-hire-yet') return;
      expect(verdict.kind === 'hire' && verdict.hire.role).toBe('mlops-engineer');
      expect(answers['leaving-vendor']).not.toBe('no');
      expect(later).toEqual([]);
    });
  });

  it('asks for nobody who trains models where none is trained', () => {
    forGeneratedTeams(({ answers }, advice) => {
      const advised = allHires(advice).map(({ role }) => role);
      if (answers.kind === 'analytics') {
        expect(advised).not.toContain('ml-engineer');
        expect(advised).not.toContain('mlops-engineer');
      }
      if (answers.kind === 'llm-application' || answers.kind === 'agents') {
        expect(advised).not.toContain('data-scientist');
        expect(advised).not.toContain('labeling-lead');
      }
    });
  });

  it('says that nothing is missing only where no hire is', () => {
    forGeneratedTeams((_, { verdict, coverage }) => {
      if (verdict.kind === 'hire' || verdict.because !== 'nothing-missing') return;
      const missing = coverage.roles.filter((role) => role.missing > 0 && !role.isCovered);
      // A labeling lead is named from the people there, even where none is hired.
      expect(missing.filter(({ role, missing: share }) => role !== 'labeling-lead' || share > 0.1)).toEqual(
        [],
      );
    });
  });

  it('is the first of the order that the steps before it work out', () => {
    forGeneratedTeams((given) => {
      const situation = situationOf(given);
      const openings = findOpenings(callNeeds(situation), situation);
      expect(findNextOpening(openings, situation)).toBe(orderHires(openings, situation).open[0]);
    });
  });
});

describe('people', () => {
  it('who fill the advised seat leave it to another, unless more are called for', () => {
    forGeneratedTeams((given, advice) => {
      if (advice.verdict.kind !== 'hire') return;
      const { hire } = advice.verdict;
      const isSame = (other: { role: string; seniority?: string | undefined } | null) =>
        other?.role === hire.role && other.seniority === hire.seniority;
      const after = nextOf(advise(teamWithHire(given, hire), today));
      if (isSame(after)) expect(advice.later.some(isSame)).toBe(true);
    });
  });

  it('who join never add a missing role', () => {
    forGenerated(fc.tuple(team, person), ([given, joining]) => {
      const before = advise(given, today);
      const joined = { ...given, roster: [...given.roster, { id: 'joining', ...joining }] };
      const after = advise(joined, today);
      expect(missingRoles(before)).toEqual(expect.arrayContaining(missingRoles(after)));
      const advised = allHires(before).map(({ role }) => role);
      for (const { role } of allHires(after)) expect(advised).toContain(role);
    });
  });
});

describe('roles', () => {
  it('in hiring are never advised, and each is followed up', () => {
    forGeneratedTeams((given, advice) => {
      const inHiring = given.openRoles.map(({ role }) => role);
      const changed = advice.changes.filter(({ isDifferent }) => isDifferent);
      for (const { role } of allHires(advice)) expect(inHiring).not.toContain(role);
      for (const { nextHire } of changed) expect(inHiring).not.toContain(nextHire?.role);
      expect(advice.inHiring.map(({ role }) => role).toSorted()).toEqual(inHiring.toSorted());
    });
  });

  it('that were set aside are never advised, and their risks are shown all the same', () => {
    forGeneratedTeams((given, advice) => {
      for (const { role } of given.setAside) {
        expect(allHires(advice).map((hire) => hire.role)).not.toContain(role);
        expect(advice.coverNow.map((cover) => cover.role)).not.toContain(role);
        for (const risk of findRole(role).lowers) {
          expect(advice.coverage.risks.find((shown) => shown.risk === risk)?.setAside).toContain(role);
        }
      }
    });
  });

  it('that are named anywhere exist', () => {
    forGeneratedTeams((_, advice) => {
      const named = [
        ...allHires(advice),
        ...advice.coverNow,
        ...advice.coverage.roles,
        ...advice.raci.flatMap(({ cells, holes }) => [...cells, ...holes]),
        ...advice.changes.flatMap(({ nextHire }) => nextHire ?? []),
      ];
      for (const { role } of named) expect(isRoleId(role)).toBe(true);
    });
  });

  it('have one A and one R in each row of the RACI, and only people present hold them', () => {
    forGeneratedTeams((given, { raci }) => {
      const ids = given.roster.map(({ id }) => id);
      for (const { cells, holes } of raci) {
        const letters = cells.map(({ letter }) => letter).join('');
        expect(letters.replace(/[^AR]/g, '').split('').toSorted()).toEqual(['A', 'R']);
        expect(ids).toEqual(expect.arrayContaining(cells.flatMap(({ people }) => people)));
        const empty = cells.filter(({ letter, people }) => /[AR]/.test(letter) && people.length === 0);
        expect(holes.map(({ role }) => role)).toEqual(empty.map(({ role }) => role));
      }
    });
  });
});

describe('a full-time data scientist', () => {
  it('never comes before somebody who ships', () => {
    forGeneratedTeams((given, advice) => {
      let ships = given.roster.some(
        ({ startsOn = dayOfAdvice, endsOn = dayOfAdvice, roles }) =>
          startsOn <= dayOfAdvice && endsOn >= dayOfAdvice && roles.some(({ role }) => findRole(role).ships),
      );
      const order = advice.verdict.kind === 'hire' ? [advice.verdict.hire, ...advice.later] : [];
      for (const { role, people } of order) {
        if (role === 'data-scientist' && people > 0.5) expect(ships).toBe(true);
        ships ||= findRole(role).ships === true;
      }
    }, 1000);
  });
});

describe('reasons and warnings', () => {
  it('are never absent, and name rules and sources that exist', () => {
    forGeneratedTeams((_, advice) => {
      for (const { reasons } of [...allHires(advice), ...advice.coverNow]) {
        expect(reasons.length).toBeGreaterThan(0);
        for (const { rule, sources, text } of reasons) {
          expect(needRules.map(({ id }) => id)).toContain(rule);
          expect(sources.map(findSource).length).toBeGreaterThan(0);
          expect(text).not.toBe('');
        }
      }
      for (const { rule, sources, evidence } of advice.warnings) {
        expect(warningRules.map(({ id }) => id)).toContain(rule);
        expect(sources.map(findSource).length).toBeGreaterThan(0);
        expect(evidence).not.toBe('');
      }
      expect(advice.failedRules).toEqual([]);
    });
  });
});

describe('an open question', () => {
  it('asks for no less than the answer that calls for least', () => {
    const questionId = fc.constantFrom(...questions);
    forGenerated(
      fc.tuple(team, questionId),
      ([given, { id, leastDemanding }]) => {
        const answered = (answer: string) =>
          advise({ ...given, answers: { ...given.answers, [id]: answer } }, today);
        const open = answered(notSure.id);
        const closed = answered(leastDemanding);
        expect(missingRoles(open)).toEqual(expect.arrayContaining(missingRoles(closed)));
        const covers = (advice: Advice) =>
          advice.coverNow.filter(({ kind }) => kind === 'assign').map(({ role }) => role);
        expect(covers(open)).toEqual(expect.arrayContaining(covers(closed)));
      },
      1000,
    );
  });

  it('has an entry among what would change the advice', () => {
    forGeneratedTeams(({ answers }, { changes, openQuestions }) => {
      const open = questions.filter(({ id }) => answers[id] === notSure.id).map(({ id }) => id);
      expect(openQuestions).toEqual(open);
      const named = changes.flatMap(({ about }) => (about.kind === 'answer' ? [about.question] : []));
      expect(named).toEqual(expect.arrayContaining(open));
    });
  });
});

describe('what would change the advice', () => {
  it('is true: with that answer or date, that is the next hire', () => {
    forGeneratedTeams((given, advice) => {
      for (const { about, nextHire, isDifferent } of advice.changes) {
        expect(nextOf(advise(teamAfter(given, about), today))).toEqual(nextHire);
        if (isDifferent) expect(nextHire).not.toEqual(nextOf(advice));
        else expect(nextHire).toEqual(nextOf(advice));
      }
    }, 300);
  });
});

describe('dates', () => {
  it('are days of the calendar, not past, and leave the time to fill the seat', () => {
    forGeneratedTeams((_, advice) => {
      if (advice.verdict.kind === 'hire')
        expect(advice.verdict.hire).toHaveProperty('openBy', expect.any(String));
      for (const { openBy, inSeatBy, bridgeFrom, due } of allHires(advice)) {
        const dates = [openBy, inSeatBy, bridgeFrom].filter((date) => date !== undefined);
        for (const date of dates) {
          expect(Temporal.PlainDate.from(date).toString()).toBe(date);
          expect(date >= dayOfAdvice).toBe(true);
        }
        expect(openBy === undefined).toBe(inSeatBy === undefined);
        if (openBy && inSeatBy) expect(openBy <= inSeatBy).toBe(true);
        if (isDated(due)) expect(Temporal.PlainDate.from(due.date).toString()).toBe(due.date);
      }
    });
  });
});
