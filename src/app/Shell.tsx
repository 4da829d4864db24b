import type { ReactNode } from 'react';
import { Logo } from '../ui/Logo';

/** The page while there is nothing to show yet, or nothing could be loaded. */
export function Shell({ children }: { children: ReactNode }) {
  return (
    <div className="app">
      <header className="masthead">
        <Logo title="Ortsmarke" />
      </header>
      <main className="shell">{children}</main>
    </div>
  );
}
