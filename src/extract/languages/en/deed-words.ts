// English words by which a deed of one verb is told by another that hangs on it: "flew to Velm to demand", "a letter demanding".

/** Verbs of going, meeting and writing, by lemma: what somebody does it for he then says. */
export const goingVerbs: ReadonlySet<string> = new Set(
  'appear arrive assemble call come convene demonstrate fly gather go join march meet phone rally return ride rise send speak stand take telephone travel turn tweet use visit walk write'.split(
    ' ',
  ),
);

/** Verbs of saying and answering, by lemma, that tell a move of whoever went, met or wrote for it. */
export const sayingAims: ReadonlySet<string> = new Set(
  'accept ask back beg call champion challenge condemn confront decry defend demand denounce endorse implore insist object offer oppose plead press pressure promise propose protest push reject request seek support tell threaten tout urge warn welcome'.split(
    ' ',
  ),
);

/** Things that are written, said or held, by lemma: what they do their writer does. */
export const textNouns: ReadonlySet<string> = new Set(
  'ad advertisement amendment appeal banner cable communiqué decree demonstration directive email e-mail essay lawsuit leaflet letter mail march memo message motion note order petition placard post proclamation protest rally resolution speech statement suit telegram tweet video'.split(
    ' ',
  ),
);
