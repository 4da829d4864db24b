import german from '../ui/messages/why/de.json';
import english from '../ui/messages/why/en.json';
import { useMessages } from '../ui/words';

const CATALOGUES = { de: german, en: english };

export type WhyMessages = ReturnType<typeof useWhyMessages>;

/** The messages of "Warum hier?". They come with it, not with the page. */
export const useWhyMessages = () => useMessages<keyof typeof german>(CATALOGUES);
