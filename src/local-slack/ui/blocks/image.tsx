import type { JsonObject } from '../../control/protocol.ts';
import { readObject, readString } from '../json.ts';
import { InlineTextObject } from '../text/text-object.tsx';
import type { BlockProps } from './block-props.ts';

/** A picture with its title. */
export function Image({ block }: BlockProps) {
  const title = readObject(block, 'title');
  return (
    <figure className="image">
      {title && (
        <figcaption>
          <InlineTextObject text={title} />
        </figcaption>
      )}
      <ImageElement image={block} className="image-picture" />
    </figure>
  );
}

/** A picture within another block; one without a web address is told by its alternative text. */
export function ImageElement({
  image,
  className,
}: {
  readonly image: JsonObject;
  readonly className: string;
}) {
  const url = readString(image, 'image_url');
  const words = readString(image, 'alt_text');
  if (!/^(https?:|data:image\/)/.test(url)) return <span className="unknown">Picture: {words}</span>;
  return <img className={className} src={url} alt={words} loading="lazy" />;
}
