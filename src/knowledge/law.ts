import type { Fact } from './role.ts';
import type { RoleId } from './roles/index.ts';

/** From a day on something applies. */
export interface LawStage extends Fact {
  /** An ISO date; the text reads on after "from that day on:". */
  readonly from: string;
}

/** A law or a standard that somebody has to know of. It is shown, and decides nothing: what applies is for lawyers to say. */
export interface Law {
  readonly id: string;
  readonly name: string;
  /** Where it holds, or that it is voluntary. */
  readonly holds: string;
  /** Whose work it is to know it. Never empty. */
  readonly concerns: readonly RoleId[];
  /** True where regulated or personal data alone is reason to look at it. */
  readonly isForRegulatedData: boolean;
  readonly says: readonly Fact[];
  /** By date, the oldest first; empty for what has no days of its own. */
  readonly stages: readonly LawStage[];
  /** The day up to which the sources know; what came later is not in here. */
  readonly asOf: string;
}

/** What the sources say of law and standards. */
export const laws = [
  {
    id: 'gdpr',
    name: 'General Data Protection Regulation (GDPR)',
    holds: 'European Union',
    concerns: ['ethics-legal-lead', 'ai-governance-lead'],
    isForRegulatedData: true,
    says: [
      {
        text: 'Before personal data is processed in a way that is likely to be a high risk to people, its impact has to be assessed (Article 35)',
        source: 'gdpr-impact-assessment',
      },
    ],
    stages: [{ from: '2018-05-25', text: 'it applies in full (Article 99)', source: 'gdpr-application' }],
    asOf: '2026-08-05',
  },
  {
    id: 'eu-ai-act',
    name: 'AI Act (Regulation (EU) 2024/1689)',
    holds: 'European Union',
    concerns: ['ethics-legal-lead', 'ai-governance-lead'],
    isForRegulatedData: true,
    says: [
      {
        text: 'Regulation (EU) 2026/1744, in force since 27 July 2026, moved the days for high-risk systems; older timelines are wrong',
        source: 'ai-act-amendment',
      },
    ],
    stages: [
      {
        from: '2025-02-02',
        text: 'prohibited practices, and AI literacy of those who work with AI',
        source: 'ai-act-timeline',
      },
      {
        from: '2025-08-02',
        text: 'general-purpose models, governance and penalties',
        source: 'ai-act-timeline',
      },
      {
        from: '2026-08-02',
        text: 'transparency, and all that has no day of its own',
        source: 'ai-act-timeline',
      },
      {
        from: '2026-12-02',
        text: 'marking of generated content by older systems too, and new prohibitions on intimate images and child abuse material',
        source: 'ai-act-timeline',
      },
      {
        from: '2027-12-02',
        text: 'stand-alone high-risk systems (Annex III)',
        source: 'council-2026',
      },
      {
        from: '2028-08-02',
        text: 'high-risk systems that are embedded in products (Annex I)',
        source: 'council-2026',
      },
    ],
    asOf: '2026-09-21',
  },
  {
    id: 'nist-ai-rmf',
    name: 'NIST AI Risk Management Framework 1.0',
    holds: 'voluntary',
    concerns: ['ai-governance-lead', 'ai-security-engineer'],
    isForRegulatedData: false,
    says: [
      {
        text: 'Asks who maps, measures and manages the risks of AI, and for an inventory of AI systems',
        source: 'nist-ai-rmf',
      },
    ],
    stages: [],
    asOf: '2023-01-26',
  },
  {
    id: 'iso-42001',
    name: 'ISO/IEC 42001:2023',
    holds: 'voluntary',
    concerns: ['ai-governance-lead'],
    isForRegulatedData: false,
    says: [
      {
        text: 'Published in December 2023; what an organisation does to manage AI can be certified by it',
        source: 'iso-42001-summary',
      },
    ],
    stages: [],
    asOf: '2026-06-16',
  },
] as const satisfies readonly Law[];

const all: readonly Law[] = laws;

/** What the holder of this role has to know of. */
export function findLawFor(role: RoleId): readonly Law[] {
  return all.filter(({ concerns }) => concerns.includes(role));
}

/** What to look at where regulated or personal data is involved. */
export const lawForRegulatedData: readonly Law[] = all.filter(({ isForRegulatedData }) => isForRegulatedData);

/** The stages that began by this ISO date, and those to come. */
export function splitStages(
  { stages }: Law,
  today: string,
): { readonly begun: readonly LawStage[]; readonly coming: readonly LawStage[] } {
  return {
    begun: stages.filter(({ from }) => from <= today),
    coming: stages.filter(({ from }) => from > today),
  };
}
