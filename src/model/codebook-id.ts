// Ids made from names, for entries of the codebook that were given none.

/** `Republic of Oster` becomes `republic-of-oster`; marks on letters are dropped. */
export function codebookId(name: string): string {
  const bare = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return bare.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
}
