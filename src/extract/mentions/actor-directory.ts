// Every actor a name can stand for: the codebook's, then the gazetteer's.

/** Looks names up; built once from a codebook. */
export type ActorDirectory = object;
