import { useState } from 'react';
import type { JsonObject } from '../../control/protocol.ts';
import { readString } from '../json.ts';
import { TextObject } from '../text/text-object.tsx';

const longText = 700;

interface Props {
  readonly text: JsonObject | undefined;
  /** Whether a long text is folded, as Slack does it in messages. */
  readonly isFolding: boolean;
}

/** A section's text; a long one folds behind "See more". */
export function SectionText({ text, isFolding }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  if (!isFolding || readString(text, 'text').length <= longText) return <TextObject text={text} />;
  return (
    <>
      <div className={isOpen ? undefined : 'section-folded'}>
        <TextObject text={text} />
      </div>
      <button
        type="button"
        className="button-link section-more"
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      >
        {isOpen ? 'See less' : 'See more'}
      </button>
    </>
  );
}
