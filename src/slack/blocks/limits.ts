/** Slack's limits, each once. Source: Slack's Block Kit reference and the pages of the methods. */
export const limits = {
  /** Blocks in a message; in a modal there may be `viewBlocks`. */
  messageBlocks: 50,
  viewBlocks: 100,
  sectionText: 3000,
  headerText: 150,
  plainOption: 75,
  options: 100,
  buttonText: 75,
  buttonValue: 2000,
  modalTitle: 24,
  privateMetadata: 3000,
  contextElements: 10,
  tableRows: 100,
  /** All cells of all tables of a message together. */
  tableCharacters: 10_000,
  /** In bytes. A message's `text` may be 40,000 long, but Slack refuses to edit one of more than 4,000. */
  messageText: 4000,
} as const;
