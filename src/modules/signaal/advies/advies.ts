/** How an adviesvraag stands. It is never changed: who wants to ask something else withdraws it and asks anew. */
export const adviestoestanden = {
  open: 'Wacht op antwoord',
  beantwoord: 'Beantwoord',
  ingetrokken: 'Ingetrokken',
} as const
export type Adviestoestand = keyof typeof adviestoestanden

/** What the check found in a text and somebody let stand. */
type Bevestigd = Readonly<{ bevestigd: readonly string[] }>

/** What is sealed in `signaal.adviesvraag.inhoud`. The expert as the region named her on that day. */
export type VraagInhoud = Bevestigd & Readonly<{ aan: string; soort: string; vraag: string; door: string }>

/** What is sealed in `signaal.adviesvraag.afloop`: the answer, or why it was withdrawn. */
export type AfloopInhoud = Bevestigd & Readonly<{ tekst: string; door: string }>

export type Adviesvraag = VraagInhoud &
  Readonly<{
    id: string
    toestand: Adviestoestand
    /** The day on which the expert was asked, and that of the answer. */
    gesteldOp: string
    afloop: AfloopInhoud | null
    afloopOp: string | null
    versie: number
  }>

/** The code of the term in which an answer is expected. */
export const adviestermijn = 'adviesvraag'
