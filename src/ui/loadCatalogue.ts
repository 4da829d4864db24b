import type { Language } from '../core/config';
import type { Catalogue } from './words';

/** All messages of a language, for a page that is made from this one. */
export async function loadCatalogue(language: Language): Promise<Catalogue> {
  const [first, panels] = await (language === 'en'
    ? Promise.all([import('./messages/en.json'), import('./messages/en.json?panels')])
    : Promise.all([import('./messages/de.json'), import('./messages/de.json?panels')]));
  return { ...first.default, ...panels.default };
}
