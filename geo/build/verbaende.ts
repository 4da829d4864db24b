import { keyToday } from './reforms.ts';
import type { Vg250Feature } from './sources.ts';

/** An association of Gemeinden: `name` without its designation, `kreis` its key of 5 digits. */
export interface Verband {
  name: string;
  kreis: string;
}

/** Designations of associations that have a name of their own. */
export const verbandKinds = [
  'Amt',
  'Samtgemeinde',
  'Verbandsgemeinde',
  'Verwaltungsgemeinschaft',
  'Verwaltungsverband',
] as const;

export type Verbaende = Record<(typeof verbandKinds)[number], Record<string, Verband>>;

/** By designation, then by the first 9 digits of the Regionalschlüssel: Kreis of 5 digits and number of 4. */
export function toVerbaende(features: Vg250Feature[]): Verbaende {
  const ofKind = (kind: string): Record<string, Verband> =>
    Object.fromEntries(
      features
        .map(({ properties }) => properties)
        .filter(({ BEZ }) => BEZ === kind)
        .map(({ RS, GEN }) => [RS, { name: GEN, kreis: keyToday(RS.slice(0, 5)) }]),
    );
  return Object.fromEntries(verbandKinds.map((kind) => [kind, ofKind(kind)])) as Verbaende;
}
