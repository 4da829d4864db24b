declare module 'mapshaper' {
  /** Runs a command line on files given and returned by name; no disk is touched. */
  function applyCommands(
    commands: string,
    input: Record<string, object | string>,
  ): Promise<Record<string, string | Uint8Array>>;
  export default { applyCommands };
}

declare module 'polylabel' {
  /** Pole of inaccessibility of one polygon (outer ring, then holes), in the units of its coordinates. */
  export default function polylabel(polygon: number[][][], precision?: number): number[];
}
