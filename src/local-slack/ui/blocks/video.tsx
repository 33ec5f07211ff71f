import type { ReactNode } from 'react';
import { PlayIcon } from '../icons.tsx';
import { readObject, readString } from '../json.ts';
import { InlineTextObject, TextObject } from '../text/text-object.tsx';
import type { BlockProps } from './block-props.ts';
import { ImageElement } from './image.tsx';

/** A video's title and picture; it plays where it comes from, in a tab of its own. */
export function Video({ block }: BlockProps) {
  const thumbnail = { image_url: block.thumbnail_url, alt_text: block.alt_text };
  const origin = [readString(block, 'provider_name'), readString(block, 'author_name')].filter(Boolean);
  const address = readString(block, 'title_url') || readString(block, 'video_url');
  const title = <InlineTextObject text={readObject(block, 'title')} />;
  const description = readObject(block, 'description');
  return (
    <figure className="video">
      <figcaption>
        {origin.length > 0 && <span className="video-origin">{origin.join(' · ')}</span>}
        <VideoLink address={address} className="video-title">
          {title}
        </VideoLink>
        {description && <TextObject text={description} />}
      </figcaption>
      <VideoLink address={readString(block, 'video_url')} className="video-frame">
        <ImageElement image={thumbnail} className="video-picture" />
        <span className="video-play">
          <PlayIcon />
        </span>
        <span className="visually-hidden">Play the video in a new tab</span>
      </VideoLink>
    </figure>
  );
}

interface LinkProps {
  readonly address: string;
  readonly className: string;
  readonly children: ReactNode;
}

function VideoLink({ address, className, children }: LinkProps) {
  if (!/^https?:/.test(address)) return <span className={className}>{children}</span>;
  return (
    <a className={className} href={address} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}
