import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { limits } from '../../src/slack/blocks/limits.ts';
import { createReferences, type Reference } from '../../src/slack/payloads/reference.ts';

const references = createReferences(new Uint8Array(32).fill(7));
const id = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 });
const anyReference: fc.Arbitrary<Reference> = fc.oneof(
  fc.record({
    kind: fc.constant('questionnaire' as const),
    workspaceId: id,
    teamId: id,
    userId: id,
    channelId: id,
    purpose: fc.constantFrom('answers' as const, 'what-if' as const),
    step: fc.constantFrom(1 as const, 2 as const, 3 as const),
    version: fc.nat(),
  }),
  fc.record({ kind: fc.constant('advice' as const), workspaceId: id, teamId: id }),
  fc.record({
    kind: fc.constant('share' as const),
    workspaceId: id,
    teamId: id,
    version: fc.nat(),
    date: id,
  }),
);

describe('a reference', () => {
  test('is read as it was signed, in its own workspace', () => {
    fc.assert(
      fc.property(anyReference, (reference) => {
        const signed = references.sign(reference);
        expect(references.read(signed, reference.workspaceId)).toEqual(reference);
      }),
    );
  });

  test('is nothing in another workspace, or to another key', () => {
    const others = createReferences(new Uint8Array(32).fill(8));
    fc.assert(
      fc.property(anyReference, id, (reference, workspaceId) => {
        const signed = references.sign(reference);
        fc.pre(workspaceId !== reference.workspaceId);
        expect(references.read(signed, workspaceId)).toBeUndefined();
        expect(others.read(signed, reference.workspaceId)).toBeUndefined();
      }),
    );
  });

  test('is nothing once a single character was changed', () => {
    fc.assert(
      fc.property(
        anyReference,
        fc.nat(),
        fc.constantFrom('A', 'z', '.', '=', '-'),
        (reference, at, character) => {
          const signed = references.sign(reference);
          const place = at % signed.length;
          fc.pre(signed[place] !== character);
          const forged = `${signed.slice(0, place)}${character}${signed.slice(place + 1)}`;
          expect(references.read(forged, reference.workspaceId)).toBeUndefined();
        },
      ),
    );
  });

  test('is nothing, and no failure, whatever comes in its place', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constant(undefined)), (text) => {
        expect(references.read(text, 'T1')).toBeUndefined();
      }),
    );
  });

  test('fits where Slack carries it', () => {
    const signed = references.sign({
      kind: 'questionnaire',
      workspaceId: 'T'.repeat(40),
      teamId: 't'.repeat(40),
      userId: 'U'.repeat(40),
      channelId: 'C'.repeat(40),
      purpose: 'what-if',
      step: 3,
      version: Number.MAX_SAFE_INTEGER,
    });
    expect(signed.length).toBeLessThan(Math.min(limits.privateMetadata, limits.buttonValue) / 2);
  });
});
