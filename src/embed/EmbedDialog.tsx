import './embed.css';
import { useEffect, useRef, useState } from 'react';
import {
  type EmbedFacts,
  type FrameChoice,
  firstTime,
  frameAddresses,
  inOrder,
  USUAL_HEIGHT,
} from '../core/frame/frameChoice';
import { frameCode } from '../core/frame/frameCode';
import { DEFAULT_PARTS } from '../core/view';
import { CopyField } from '../ui/CopyField';
import { Dialog } from '../ui/Dialog';
import { useWords } from '../ui/words';
import { FrameFields } from './FrameFields';
import { frameTitle } from './frameTitle';
import { publishedAddress } from './publishedAddress';

type EmbedDialogProps = {
  facts: EmbedFacts;
  /** Address of the page of what the view shows; null where it has none. */
  page: string | null;
  onClose(): void;
};

/** The code that shows the current view as a frame in another page, and what it will look like. */
export function EmbedDialog({ facts, page, onClose }: EmbedDialogProps) {
  const { title, view, filters, from, to } = facts;
  const words = useWords();
  const [choice, setChoice] = useState<FrameChoice>(() => ({
    time: firstTime(view, from, to),
    parts: DEFAULT_PARTS,
    height: USUAL_HEIGHT,
    theme: view.theme,
    language: view.language,
  }));
  const addresses = frameAddresses(window.location.href, view, choice);
  const settled = useSettled(addresses.frame);
  const site = publishedAddress(document);
  const says = frameTitle(words, title, inOrder(choice.parts), filters, choice.time);
  const code = frameCode({
    address: addresses.frame,
    fullAddress: addresses.full,
    title: says,
    height: choice.height ?? USUAL_HEIGHT,
    script: choice.height === null ? addresses.script : null,
  });
  return (
    <Dialog className="embed-dialog" title={words.t('embed.title')} onClose={onClose}>
      <p className="embed-says">{says}</p>
      <div className="embed-columns">
        <div>
          <FrameFields facts={facts} choice={choice} onChoice={setChoice} />
          <CopyField
            label={words.t('embed.code')}
            text={code}
            copyLabel={words.t('embed.copy')}
            copied={words.t('embed.copied')}
            selected={words.t('embed.select')}
          />
          <p className="embed-hint">
            {words.t(choice.height === null ? 'embed.automaticHint' : 'embed.fixedHint')}
          </p>
          <p className="embed-hint">
            {page !== null
              ? `${words.t('embed.wordPressPlace', { address: page })} `
              : site !== null && `${words.t('embed.wordPressAddress', { address: site })} `}
            {words.t('embed.wordPressHint')}
          </p>
        </div>
        <Preview address={settled} title={says} height={choice.height} />
      </div>
    </Dialog>
  );
}

/** A preview is a whole page: one for each letter and tick would be too much. */
const PAUSE_MS = 400;

function useSettled(address: string): string {
  const [settled, setSettled] = useState(address);
  useEffect(() => {
    const pause = setTimeout(() => setSettled(address), PAUSE_MS);
    return () => clearTimeout(pause);
  }, [address]);
  return settled;
}

type PreviewProps = { address: string; title: string; height: number | null };

/** The page itself, in a frame as the code makes one. */
function Preview({ address, title, height }: PreviewProps) {
  const words = useWords();
  const frame = useRef<HTMLIFrameElement>(null);
  const [content, setContent] = useState(USUAL_HEIGHT);
  useEffect(() => {
    const listen = ({ source, data }: MessageEvent<unknown>) => {
      if (source === null || source !== frame.current?.contentWindow) return;
      const told = data as { ortsmarke?: unknown; height?: unknown } | null;
      if (told?.ortsmarke === 'height') setContent(Number(told.height) || USUAL_HEIGHT);
    };
    window.addEventListener('message', listen);
    return () => window.removeEventListener('message', listen);
  }, []);
  return (
    <figure className="embed-preview">
      <figcaption>{words.t('embed.preview')}</figcaption>
      <iframe
        ref={frame}
        // A new address is a new frame: the history of this page stays as it is.
        key={address}
        src={address}
        title={title}
        height={height ?? content}
        loading="lazy"
      />
    </figure>
  );
}
