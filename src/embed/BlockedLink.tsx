import { useEffect, useState } from 'react';
import { TextDialog } from '../ui/TextDialog';
import { useWords } from '../ui/words';
import type { Host } from './connectHost';

/** A document with an origin of its own is in a sandbox: new windows may be forbidden to it. */
const isSandboxed = (page: Window): boolean => page.origin === 'null';

const linkOf = ({ target }: Event): HTMLAnchorElement | null =>
  target instanceof Element ? target.closest<HTMLAnchorElement>('a[target="_blank"]') : null;

/** Opens a link of a sandboxed frame in a new window; false where that is not allowed. Nobody says so
 *  beforehand, and with `noopener` nobody would say so afterwards. */
function opens(page: Window, address: string): boolean {
  const opened = page.open(address, '_blank');
  if (opened) opened.opener = null;
  return opened !== null;
}

/** Links in a sandbox that allows no new windows: WordPress hosts are asked to follow them, and the
 *  address is shown to copy. */
export function BlockedLink({ host }: { host: Host | null }) {
  const words = useWords();
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    if (!isSandboxed(window)) return;
    const follow = (event: MouseEvent) => {
      const link = linkOf(event);
      if (!link || event.button > 1) return;
      event.preventDefault();
      if (opens(window, link.href)) return;
      host?.tellLink(link.href);
      setAddress(link.href);
    };
    document.addEventListener('click', follow);
    return () => document.removeEventListener('click', follow);
  }, [host]);
  if (address === null) return null;
  return (
    <TextDialog
      title={words.t('embed.blockedTitle')}
      label={words.t('embed.blockedAddress')}
      text={address}
      copyLabel={words.t('share.copy')}
      copied={words.t('embed.blockedCopied')}
      selected={words.t('embed.blockedSelected')}
      onClose={() => setAddress(null)}
    >
      <p>{words.t('embed.blockedWhy')}</p>
    </TextDialog>
  );
}
