import { Component, type ReactNode } from 'react';
import { FailedNotice } from './FailedNotice';

type PanelBoundaryProps = { what: string; children: ReactNode };

/** Keeps a fault inside its panel: the rest of the page goes on. */
export class PanelBoundary extends Component<PanelBoundaryProps, { error: unknown }> {
  override state = { error: null as unknown };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    const { what, children } = this.props;
    if (this.state.error === null) return children;
    return (
      <FailedNotice
        what={what}
        error={this.state.error}
        onRetry={() => this.setState({ error: null })}
      />
    );
  }
}
