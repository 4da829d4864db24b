/** How much of a source's text may be shown, from least to most:
 *  - `none`: no text, only place, day, topics and link
 *  - `own`: what an editor wrote in own words (fields named in `edited`), nothing of the source
 *  - `headline`: the source's headline, and a teaser in own words if there is one
 *  - `full`: headline and teaser as the source gives them
 *
 *  Pictures are never shown and never copied. */
export const SHOWN_TEXTS = ['none', 'own', 'headline', 'full'] as const;
export type ShownText = (typeof SHOWN_TEXTS)[number];

/** Where nothing else is said: whoever links a headline needs no permission for it. */
export const FOREIGN_TEXT: ShownText = 'headline';

/** A source as a feed keeps it beside the stories. */
export type FeedSource = { name: string; home: string | null; text: ShownText };
