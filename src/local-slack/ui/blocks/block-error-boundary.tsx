import { Component, type ReactNode } from 'react';
import type { JsonObject } from '../../control/protocol.ts';
import { readString } from '../json.ts';

interface Props {
  readonly block: JsonObject;
  readonly children: ReactNode;
}

/** Keeps one broken block from taking the page with it; a new version of the block gets a new chance. */
export class BlockErrorBoundary extends Component<Props, { readonly failed: JsonObject | undefined }> {
  override state = { failed: undefined };

  static getDerivedStateFromError() {
    return { failed: {} };
  }

  override componentDidUpdate(before: Props) {
    if (before.block !== this.props.block && this.state.failed) this.setState({ failed: undefined });
  }

  override render() {
    if (this.state.failed === undefined) return this.props.children;
    return <p className="unknown">Could not be shown: block “{readString(this.props.block, 'type')}”</p>;
  }
}
