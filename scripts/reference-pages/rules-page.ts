import { needRules } from '../../src/advice/need-rules/index.ts';
import type { NeedRule, WarningRule } from '../../src/advice/rule.ts';
import { warningRules } from '../../src/advice/warning-rules/index.ts';
import { page, sourceLink } from './markdown.ts';

/** The page of all rules: why a role is advised, and what is warned of. */
export function buildRulesPage(): string {
  return page('Rules', 'src/advice/need-rules and src/advice/warning-rules', [
    '## Reasons to need a role',
    ...needRules.map(buildRule),
    '## Warnings',
    ...warningRules.map(buildRule),
  ]);
}

function buildRule(rule: NeedRule | WarningRule): string {
  return [
    `### <a id="${rule.id}"></a>${rule.title}`,
    rule.why,
    [`- Id: \`${rule.id}\``, `- Sources: ${rule.sources.map(sourceLink).join(', ')}`].join('\n'),
  ].join('\n\n');
}
