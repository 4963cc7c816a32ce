// What a name can stand for, and in which way it names it.

/** Grammatical gender that a name or title tells. */
export type Gender = 'male' | 'female';

/** Somebody or something a name can stand for. */
export interface DirectoryEntry {
  readonly name: string;
  /** Id in the codebook, `state:RU` or `organisation:un` of the gazetteer; null for places. */
  readonly actorId: string | null;
  readonly kind: 'person' | 'organisation' | 'state' | 'group' | 'place';
  readonly via: 'codebook' | 'gazetteer';
  readonly gender: Gender | null;
}

/** In which way a name names its entry. */
export type NameUse = 'name' | 'adjective' | 'people' | 'capital' | 'seat' | 'derogatory';

/** One meaning of a name. */
export interface NameSense {
  readonly entry: DirectoryEntry;
  readonly use: NameUse;
}
