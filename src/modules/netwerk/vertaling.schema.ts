import { z } from 'zod'
import { code, taalcode, zin } from './bouwstenen.schema.ts'

/** What the region itself says to the public, in one other language. What is left out is shown in Dutch. */
const vertaling = z.strictObject({
  /** `bereikbaar` of a partner. */
  partners: z.record(code, zin).default({}),
  /** `wanneer` of the telephone of a partner, where the hours are not data. */
  wanneer: z.record(code, zin).default({}),
  /** `tekst` of an answer. */
  antwoorden: z.record(code, zin).default({}),
  andereOndermijning: zin.optional(),
})

export const vertalingenBestand = z.strictObject({
  // A region that was stored before there were translations has none.
  vertalingen: z.record(taalcode, vertaling).default({}),
})
