import { z } from 'zod'
import { dossierpad, gezien } from '../../melding/index.ts'
import {
  type Bronfeit,
  type Bronoordeel,
  bronoordelen,
  type Informatieoordeel,
  informatieoordelen,
  type Soort,
  type Stand,
  standen,
} from './indicatoren.inhoud.ts'
import type { Ingevuld } from './indicatoren.ts'

export const lijstpad = dossierpad.extend({ vorm: z.string().max(100).optional().catch(undefined) })

const langste = 20_000
type Fout = (veld: string, message: string) => void

/** The codes come from the region, so the fields are named after them: `stand-indicator-gelokt`. */
export const antwoordenSchema = z
  .looseObject({ ...gezien.shape, vorm: z.string().max(100).default('') })
  .transform((invoer, ctx) => {
    const fout: Fout = (veld, message) => ctx.addIssue({ code: 'custom', path: [veld], message })
    const tekst = (veld: string) => (typeof invoer[veld] === 'string' ? (invoer[veld] as string).trim() : '')
    const antwoorden = Object.keys(invoer).flatMap((veld): Ingevuld[] => {
      const [, soort, code] = /^stand-(indicator|risico)-(.+)$/.exec(veld) ?? []
      if (!soort || !code) return []
      const stand = tekst(veld)
      if (!Object.hasOwn(standen, stand)) fout(veld, 'Kies uit de lijst.')
      const feit = leesFeit(`${soort}-${code}`, tekst, fout)
      return [{ soort: soort as Soort, code, stand: stand as Stand, feit }]
    })
    return { id: invoer.id, versie: invoer.versie, vorm: invoer.vorm, antwoorden }
  })

/** A fact is whole, or it is not there: what, of whom, and how sure. Every gap is said at once. */
function leesFeit(naam: string, tekst: (veld: string) => string, fout: Fout): Bronfeit | null {
  const feit = tekst(`feit-${naam}`)
  const waaruit = tekst(`waaruit-${naam}`)
  const bron = tekst(`bron-${naam}`)
  const informatie = tekst(`informatie-${naam}`)
  if (!feit && !waaruit && !bron && !informatie) return null
  if (!feit) fout(`feit-${naam}`, 'Schrijf op wat er is gezien of gehoord.')
  if (feit.length > langste) fout(`feit-${naam}`, 'Deze tekst is te lang.')
  if (!waaruit) fout(`waaruit-${naam}`, 'Kies waar u dit van weet.')
  if (!Object.hasOwn(bronoordelen, bron)) fout(`bron-${naam}`, 'Kies hoe u de bron beoordeelt.')
  if (!Object.hasOwn(informatieoordelen, informatie))
    fout(`informatie-${naam}`, 'Kies hoe u de informatie beoordeelt.')
  return { feit, waaruit, bron: bron as Bronoordeel, informatie: informatie as Informatieoordeel }
}

export const voorstelSchema = gezien.extend({
  voorstel: z.string().max(200),
  keuze: z.enum(['gezien', 'niet-overnemen'], 'Kies wat u met dit voorstel doet.'),
})
