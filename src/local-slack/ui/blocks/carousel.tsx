import { useRef } from 'react';
import { Each } from '../each.tsx';
import { readObjects } from '../json.ts';
import { BlockErrorBoundary } from './block-error-boundary.tsx';
import type { BlockProps } from './block-props.ts';
import { Card } from './card.tsx';

/** Cards side by side, with a button to each side where there are more than fit. */
export function Carousel({ block }: BlockProps) {
  const row = useRef<HTMLUListElement>(null);
  const cards = readObjects(block, 'elements');
  const turn = (direction: -1 | 1) => {
    const { current } = row;
    current?.scrollBy({ left: direction * current.clientWidth * 0.8 });
  };
  return (
    <section className="carousel-frame" aria-label={`${cards.length} cards`}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and must do so by keyboard too */}
      <ul className="carousel" ref={row} tabIndex={0} aria-label="Cards">
        <Each items={cards}>
          {(card) => (
            <li>
              <BlockErrorBoundary block={card}>
                <Card block={{ block_id: block.block_id, ...card }} />
              </BlockErrorBoundary>
            </li>
          )}
        </Each>
      </ul>
      {cards.length > 1 && (
        <div className="carousel-turn">
          <button type="button" className="button button-small" onClick={() => turn(-1)}>
            <span aria-hidden="true">‹</span>
            <span className="visually-hidden">Earlier cards</span>
          </button>
          <button type="button" className="button button-small" onClick={() => turn(1)}>
            <span aria-hidden="true">›</span>
            <span className="visually-hidden">Later cards</span>
          </button>
        </div>
      )}
    </section>
  );
}
