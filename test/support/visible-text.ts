export { blocksText, messageText } from '../../src/local-slack/person/visible-text.ts';
