/** The part of Papa Parse that is used here. Its published types bring those of Node with them,
 *  which `core` does without. */
declare module 'papaparse' {
  type Row = { data: string[]; errors: { code: string; row?: number }[] };
  const Papa: {
    parse(
      text: string,
      options: {
        delimiter: string;
        step: (row: Row, parser: { abort(): void }) => void;
      },
    ): void;
  };
  export default Papa;
}
