import { cleanText, unescapeText } from '../blocks/text.ts';

/**
 * Words that people typed behind a command, as they see them: Slack hands over people, channels and addresses as
 * `<@U1|ana>`, `<#C1|general>` and `<https://…|…>`.
 */
export function readTypedText(text: string): string {
  const read = text
    .replace(/<@[UW]\w+\|([^>]*)>/g, '@$1')
    .replace(/<#C\w+\|([^>]*)>/g, '#$1')
    .replace(/<(?:https?|mailto):[^|>]*\|([^>]*)>/g, '$1')
    .replace(/<(https?:[^|>]*)>/g, '$1');
  return cleanText(unescapeText(read));
}
