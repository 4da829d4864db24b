import type { Vg250Feature } from './sources.ts';

/** VG250 mixes features, feature collections and lists; this gives the features in their order. */
export function flatten(level: unknown): Vg250Feature[] {
  if (Array.isArray(level)) return level.flatMap(flatten);
  const node = level as { type: string; features?: unknown };
  if (node.type === 'FeatureCollection') return flatten(node.features);
  if (node.type === 'Feature') return [level as Vg250Feature];
  throw new Error(`VG250: a Feature or FeatureCollection was wanted, got ${node.type}`);
}

/** Land without the water of the coast and of Lake Constance, which VG250 keeps as features of their own. */
export const landOnly = (features: Vg250Feature[]): Vg250Feature[] =>
  features.filter((feature) => feature.properties.GF === 4);
