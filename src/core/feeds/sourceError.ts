/** Why a source as a whole is not read. Command line and page say it in their own words.
 *  - `binary`, `broken-letters`, `cut-letter`, `empty`: its bytes are no text, or only a part of one
 *  - `unknown-format`: in no format known here; `lost-end`: a page without its end
 *  - `no-json`, `no-feed`, `other-format`: not what it was taken for
 *  - `no-stories`: read, and there is nothing in it
 *  - `cut-off`, `cut-field`: it ends inside an element, or inside a quoted field
 *  - `too-deep`, `too-many`, `too-long`: more than is read as a whole */
export type SourceProblem =
  | 'binary'
  | 'broken-letters'
  | 'cut-letter'
  | 'empty'
  | 'unknown-format'
  | 'lost-end'
  | 'no-json'
  | 'no-feed'
  | 'other-format'
  | 'no-stories'
  | 'cut-off'
  | 'cut-field'
  | 'too-deep'
  | 'json-too-deep'
  | 'too-many'
  | 'too-long';

/** A source that is refused whole. */
export class SourceError extends Error {
  override readonly name = 'SourceError';

  constructor(
    readonly problem: SourceProblem,
    /** The format it was read as, the row it breaks off in, or what the parser said. */
    readonly detail = '',
  ) {
    super(detail === '' ? problem : `${problem}: ${detail}`);
  }
}
