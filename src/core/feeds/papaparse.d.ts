/** The part of Papa Parse that is used here. Its published types bring those of Node with them,
 *  which `core` does without. */
declare module 'papaparse' {
  export type Row = { data: string[]; errors: { code: string; row?: number }[] };
  /** What it takes for a stream of Node. */
  type Input = {
    readable: boolean;
    read(): unknown;
    on(event: string, listener: (part?: string) => void): unknown;
  };
  const Papa: {
    parse(
      input: Input,
      options: {
        delimiter: string;
        newline: string;
        step: (row: Row) => void;
        error: (error: unknown) => void;
      },
    ): void;
    parse(input: string, options: { delimiter: string }): { data: string[][]; errors: unknown[] };
    unparse(
      rows: readonly (readonly string[])[],
      options: { delimiter: string; newline: string; escapeFormulae: RegExp },
    ): string;
  };
  export default Papa;
}
