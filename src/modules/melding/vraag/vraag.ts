/** Where the two sealed values of a question stand. */
export const plaatsVanVraag = {
  vraag: (id: string) => ({ kolom: 'melding.vraag.inhoud', rij: id }),
  antwoord: (id: string) => ({ kolom: 'melding.vraag.antwoord', rij: id }),
}

export type Vraagtekst = Readonly<{ tekst: string }>

/** As the two of them see it. */
export type Vraag = Readonly<{
  id: string
  tekst: string
  gesteldOp: Date
  antwoord: { tekst: string; op: Date } | null
}>

export const vragenStellen = { recht: 'eigen vraag:lezen', doel: 'collegavraag' } as const
export const vragenBeantwoorden = { recht: 'collegavraag:lezen', doel: 'beoordelen' } as const
