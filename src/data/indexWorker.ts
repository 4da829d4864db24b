import { readIndex } from '../core/archive/readIndex';
import type { IndexAnswer, IndexRequest } from './decodeIndex';

/** The worker's own end, as far as it is used; the page's types know the page's only. */
const port = self as unknown as {
  onmessage: ((event: { data: IndexRequest }) => void) | null;
  postMessage(answer: IndexAnswer, transfer?: Transferable[]): void;
};

port.onmessage = ({ data: { file, stories } }) => {
  const onRows = (rows: number) => port.postMessage({ rows });
  readIndex(file, { stories, onRows }).then(
    (columns) => {
      const { day, placeStart, place, topicStart, topic } = columns;
      const buffers = [day, placeStart, place, topicStart, topic].map(({ buffer }) => buffer);
      port.postMessage({ columns }, buffers as ArrayBuffer[]);
    },
    (error: unknown) => {
      port.postMessage({ failure: error instanceof Error ? error.message : String(error) });
    },
  );
};
