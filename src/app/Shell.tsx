import type { ReactNode } from 'react';
import { Logo } from '../ui/Logo';
import { hasPrerenderedPage, PrerenderedPage } from './prerendered';

/** The page while something that all of it needs is not there: what is the matter, and below it
 *  the document's own page, which stays useful. */
export function Shell({ children }: { children: ReactNode }) {
  if (hasPrerenderedPage()) {
    return (
      <>
        <div className="shell-notices">{children}</div>
        <PrerenderedPage />
      </>
    );
  }
  return (
    <div className="app">
      <header className="masthead">
        <Logo title="Ortsmarke" />
      </header>
      <main className="shell">{children}</main>
    </div>
  );
}
