import type { Language } from '../core/config';
import germanFirst from '../ui/messages/de.json';
import germanPages from '../ui/messages/de.json?pages';
import germanPanels from '../ui/messages/de.json?panels';
import englishFirst from '../ui/messages/en.json';
import englishPages from '../ui/messages/en.json?pages';
import englishPanels from '../ui/messages/en.json?panels';
import { createWords, type Words } from '../ui/words';

/** All words of a language, also those of the pages that need no script. */
export const loadPageWords = (language: Language): Words =>
  createWords(
    language,
    language === 'en'
      ? { ...englishFirst, ...englishPanels, ...englishPages }
      : { ...germanFirst, ...germanPanels, ...germanPages },
  );
