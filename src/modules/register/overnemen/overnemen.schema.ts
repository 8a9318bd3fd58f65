import { z } from 'zod'
import { type Indeling, kolomcodes } from './kolommen.ts'
import type { Vertaling } from './woordkeus.ts'

/** The file itself does not go through a schema: `leesBlad` says whether it is a list. */
export const kiesSchema = z.object({})

/** Columns as `kolom-datum`; a word of the list beside what it means, as `vormwoord-0` and `vorm-0`. */
export const nakijkSchema = z
  .looseObject({
    lijst: z.uuid('Kies de lijst opnieuw.'),
    gezien: z.string().max(64).catch(''),
    wat: z.enum(['nakijken', 'overnemen']).catch('nakijken'),
  })
  .transform(({ lijst, gezien, wat, ...velden }) => ({
    lijst,
    gezien,
    wat,
    indeling: indelingUit(velden),
    woordkeus: { vormen: vertaling(velden, 'vorm'), uitkomsten: vertaling(velden, 'uitkomst') },
  }))
export type Nakijkinvoer = z.output<typeof nakijkSchema>

type Velden = Record<string, unknown>

function tekst(velden: Velden, naam: string): string {
  const waarde = Object.hasOwn(velden, naam) ? velden[naam] : ''
  return typeof waarde === 'string' ? waarde : ''
}

function indelingUit(velden: Velden): Indeling {
  return Object.fromEntries(
    kolomcodes.flatMap((kolom) => {
      const plek = tekst(velden, `kolom-${kolom}`)
      return /^\d{1,3}$/.test(plek) ? [[kolom, Number(plek)]] : []
    }),
  )
}

function vertaling(velden: Velden, soort: 'vorm' | 'uitkomst'): Vertaling {
  const paren = Object.keys(velden).flatMap((naam) => {
    const nummer = naam.startsWith(`${soort}woord-`) ? naam.slice(soort.length + 6) : null
    const code = nummer && tekst(velden, `${soort}-${nummer}`)
    return code ? [[tekst(velden, naam), code] as const] : []
  })
  return Object.fromEntries(paren)
}
