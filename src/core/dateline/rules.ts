/** Why a story stands where it stands: the values of `evidence.rule`. The page explains each in
 *  its own language. */
export const RULES = [
  /** The dateline is the name of a Land, a Kreis, a town. */
  'land',
  'kreis',
  'town',
  /** The dateline is a name of several; the well-known town is meant. */
  'known-town',
  /** The dateline is a name of several; the text says which. */
  'namesake-by-text',
  /** The dateline is a part of a town. */
  'district',
  /** The dateline is an association of Gemeinden: the only Gemeinde of its name, or its Kreis. */
  'verband',
  /** The text names the place with a word such as "Stadt", "Landkreis", "Land" before it. */
  'named-in-text',
  /** The text names a Land. */
  'land-in-text',
  /** The text says "Münchner Stadtrat", "hessische Kommunen", "Kölns Stadtdirektor". */
  'adjective',
  /** The text has the town's full name of several words, or the town after "in". */
  'town-in-text',
  /** The town is what the first sentence speaks of. */
  'subject',
  /** An event that is named with its town: "Internetwoche Köln". */
  'event',
  /** Not placed: a landscape or Regierungsbezirk; a place abroad. */
  'landscape',
  'abroad',
  /** To be decided: a name of several places; a name that is also a German word. */
  'namesakes',
  'common-word',
] as const;

export type Rule = (typeof RULES)[number];
