import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { connectHost, type Host, type ToldStory } from './connectHost';
import { partsOf, wishedHeight } from './wishedHeight';

/** Hosts are told of a view once it has been left alone for a moment. */
const PAUSE_MS = 250;

export type HostFacts = {
  /** The element with the frame's parts. */
  frame: RefObject<HTMLElement | null>;
  /** Names of the parts that are shown. */
  parts: string;
  /** The view as the full page has it in its address. */
  query: string;
  story: ToldStory | null;
  /** Origins whose commands are followed. */
  origins: readonly string[];
  /** Follows a command.
   *  @returns names of parameters that were not valid */
  onView(query: string): readonly string[];
};

/** Keeps the page around up to date: height, view, open story; and follows its commands. */
export function useHost({ frame, parts, query, story, origins, onView }: HostFacts): Host | null {
  const [host, setHost] = useState<Host | null>(null);
  const latest = useRef({ onView, story });
  /** What was not valid in the last command; each is answered, even if it changes nothing. */
  const [dropped, setDropped] = useState<readonly string[]>([]);
  useLayoutEffect(() => {
    latest.current = { onView, story };
  });

  useEffect(() => {
    const connected = connectHost(window, origins, (asked) => {
      setDropped([...latest.current.onView(asked)]);
    });
    setHost(connected);
    return () => connected?.disconnect();
  }, [origins]);

  useEffect(() => {
    const pause = setTimeout(() => host?.tellView(query, dropped), PAUSE_MS);
    return () => clearTimeout(pause);
  }, [host, query, dropped]);

  const openStory = story?.id ?? null;
  const told = useRef(openStory);
  useEffect(() => {
    if (openStory === told.current) return;
    told.current = openStory;
    if (latest.current.story) host?.tellStory(latest.current.story);
  }, [host, openStory]);

  useTellHeight(frame, parts, host);
  return host;
}

function useTellHeight(frame: RefObject<HTMLElement | null>, parts: string, host: Host | null) {
  useEffect(() => {
    const element = frame.current;
    if (!host || !element || parts === '') return;
    const tell = () => host.tellHeight(wishedHeight(element));
    // WordPress hides the frame until it has told a height, and observers of a hidden frame rest.
    tell();
    const observer = new ResizeObserver(tell);
    for (const part of partsOf(element)) observer.observe(part);
    return () => observer.disconnect();
  }, [frame, parts, host]);
}
