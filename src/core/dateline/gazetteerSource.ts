type Features<Feature> = { readonly features: readonly Feature[] };

/** A Land or Kreis of `geo/laender.geojson` or `geo/kreise.geojson`. */
export type AreaFeature = {
  readonly properties: {
    readonly key: string;
    readonly name: string;
    readonly short?: string;
    /** A kreisfreie Stadt: its Gemeinde stands for it. */
    readonly free?: boolean;
    readonly label: readonly number[];
    readonly population: number | null;
  };
};

/** A Gemeinde of `geo/places.geojson`. */
type TownFeature = {
  readonly properties: {
    readonly key: string;
    readonly name: string;
    readonly population: number | null;
    /** Other names, official or everyday. */
    readonly names?: readonly string[];
  };
  /** Longitude, latitude in degrees. */
  readonly geometry: { readonly coordinates: readonly number[] };
};

export type GazetteerSource = {
  laender: Features<AreaFeature>;
  kreise: Features<AreaFeature>;
  places: Features<TownFeature>;
  /** `geo/verbaende.json`: by designation ("Samtgemeinde"), then by key. */
  verbaende?: Readonly<
    Record<string, Readonly<Record<string, { readonly name: string; readonly kreis: string }>>>
  >;
  /** `geo/aliases.json`. */
  aliases?: {
    /** Old keys to those of the map: '03152012' to '03159016'. */
    readonly moved?: Readonly<Record<string, string>>;
    /** Gemeinden newer than the map's boundaries, by their key, and what they were made of: the
     *  namesake first, then the most populous. */
    readonly merged?: Readonly<Record<string, { name: string; parts: readonly string[] }>>;
  };
};
