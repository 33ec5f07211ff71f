import type { ComponentType } from 'react';
import type { JsonObject } from '../../control/protocol.ts';
import { readObjects, readString } from '../json.ts';
import { Actions } from './actions.tsx';
import { Alert } from './alert.tsx';
import { BlockErrorBoundary } from './block-error-boundary.tsx';
import type { BlockProps } from './block-props.ts';
import { Card } from './card.tsx';
import { Carousel } from './carousel.tsx';
import { Container } from './container.tsx';
import { Context } from './context.tsx';
import { ContextActions } from './context-actions.tsx';
import { DataTable } from './data-table.tsx';
import { DataVisualization } from './data-visualization.tsx';
import { Divider } from './divider.tsx';
import { File } from './file.tsx';
import { Header } from './header.tsx';
import { Image } from './image.tsx';
import { Input } from './input.tsx';
import { Markdown } from './markdown.tsx';
import { RichText } from './rich-text.tsx';
import { Section } from './section.tsx';
import { Table } from './table.tsx';
import { Plan, TaskCard } from './task-card.tsx';
import { UnknownBlock } from './unknown-block.tsx';
import { Video } from './video.tsx';

const kinds: { readonly [type: string]: ComponentType<BlockProps> } = {
  actions: Actions,
  alert: Alert,
  card: Card,
  carousel: Carousel,
  container: ContainerOfBlocks,
  context: Context,
  context_actions: ContextActions,
  data_table: DataTable,
  data_visualization: DataVisualization,
  divider: Divider,
  file: File,
  header: Header,
  image: Image,
  input: Input,
  markdown: Markdown,
  plan: Plan,
  rich_text: RichText,
  section: Section,
  table: Table,
  task_card: TaskCard,
  video: Video,
};

/** Shows the blocks of a message or a view, each on its own: one that fails leaves the others standing. */
export function Blocks({ blocks }: { readonly blocks: readonly JsonObject[] }) {
  return (
    <div className="blocks">
      {blocks.map((block, index) => {
        const Known = kinds[readString(block, 'type')] ?? UnknownBlock;
        return (
          <BlockErrorBoundary key={readString(block, 'block_id') || index} block={block}>
            <Known block={block} />
          </BlockErrorBoundary>
        );
      })}
    </div>
  );
}

function ContainerOfBlocks({ block }: BlockProps) {
  return (
    <Container block={block}>
      <Blocks blocks={readObjects(block, 'child_blocks')} />
    </Container>
  );
}
