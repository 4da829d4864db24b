import { Component, type ComponentType, type ReactNode } from 'react';
import { FailedNotice } from './FailedNotice';

type PanelBoundaryProps = {
  what: string;
  /** Stands around the notice, where there would be nothing else. */
  around?: ComponentType<{ children: ReactNode }>;
  children: ReactNode;
};

/** Keeps a fault inside its panel: the rest of the page goes on. */
export class PanelBoundary extends Component<PanelBoundaryProps, { error: unknown }> {
  override state = { error: null as unknown };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    const { what, around: Around, children } = this.props;
    if (this.state.error === null) return children;
    const notice = (
      <FailedNotice
        what={what}
        error={this.state.error}
        onRetry={() => this.setState({ error: null })}
      />
    );
    return Around ? <Around>{notice}</Around> : notice;
  }
}
