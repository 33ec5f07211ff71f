const writtenAnswers = new WeakMap<object, Buffer>();
const writtenBlocks = new WeakMap<object, Buffer>();
const comma = Buffer.from(',');
const end = Buffer.from(']}');

/**
 * The bytes of an answer as JSON, worked out once: whether it is too large is asked before it is sent. A block that stands in
 * several answers is written once, too. Nobody may change either in between.
 */
export function jsonOf(answer: object): Buffer {
  return remember(writtenAnswers, answer, writeAnswer);
}

function writeAnswer(answer: object): Buffer {
  if (!('blocks' in answer) || !Array.isArray(answer.blocks)) return writeWhole(answer);
  const { blocks, ...rest } = answer;
  const written = JSON.stringify(rest);
  const begin = Buffer.from(`${written.slice(0, -1)}${written === '{}' ? '' : ','}"blocks":[`);
  const parts = blocks.flatMap((block, index) => {
    const bytes = remember(writtenBlocks, block, writeWhole);
    return index === 0 ? [bytes] : [comma, bytes];
  });
  return Buffer.concat([begin, ...parts, end]);
}

function writeWhole(value: object): Buffer {
  return Buffer.from(JSON.stringify(value));
}

function remember(known: WeakMap<object, Buffer>, value: object, write: (value: object) => Buffer): Buffer {
  const before = known.get(value);
  if (before) return before;
  const bytes = write(value);
  known.set(value, bytes);
  return bytes;
}
