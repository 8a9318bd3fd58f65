import { z } from 'zod'
import { type Begrensd, grenzen } from '../melding.schema.ts'
import type { Locatie } from '../melding.ts'

const teLang = (veld: Begrensd) =>
  `Dit is te lang. U kunt hier ${grenzen[veld].toLocaleString('nl-NL')} tekens kwijt.`
export const vrij = (veld: Begrensd) => z.string().max(grenzen[veld], teLang(veld)).default('')
export const concept = z.uuid({ error: 'Laad deze pagina opnieuw.' })

/** `52.14023,6.19512,12`: north, east, and to how many metres; as the script of the page writes it. */
const vormVanLocatie = /^(-?\d{1,2}\.\d{1,6}),(-?\d{1,3}\.\d{1,6}),(\d{1,6})$/

const locatie = z
  .string()
  .default('')
  .transform((tekst, ctx): Locatie | null => {
    if (tekst === '') return null
    const delen = vormVanLocatie.exec(tekst)?.slice(1).map(Number)
    if (delen && Math.abs(delen[0]!) <= 90 && Math.abs(delen[1]!) <= 180)
      return { noord: delen[0]!, oost: delen[1]!, meters: delen[2]! }
    ctx.addIssue('Deze locatie klopt niet. Haal hem weg, en schrijf op waar het was.')
    return null
  })

/** The ticked signals of all groups: each form of exploitation has a field of its own. */
export function aangevinkt(body: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(body)
    .filter(([naam]) => naam.startsWith('signalen-'))
    .flatMap(([, waarde]) => [waarde].flat())
    .filter((waarde) => typeof waarde === 'string')
}

const isTekst = (waarde: unknown) => typeof waarde === 'string' && waarde.trim() !== ''

/** The short form of a colleague. */
export const internSchema = z
  .looseObject({
    concept,
    functie: z.string({ error: 'Kies uw functie.' }).min(1, 'Kies uw functie.'),
    wat: vrij('wat'),
    waar: vrij('waar'),
    betrokken: vrij('betrokken'),
    wanneer: vrij('wanneerVrij'),
    locatie,
    naam: z.literal('ja').optional(),
  })
  .refine((body) => isTekst(body.wat) || aangevinkt(body).length > 0, {
    path: ['wat'],
    error: 'Schrijf op wat u zag of hoorde, of vink iets aan.',
    when: () => true,
  })
  .transform((body) => ({ ...body, signalen: aangevinkt(body) }))

export const functieInvoer = z.object({ functie: z.string().optional().catch(undefined) })

/** A text that comes along from elsewhere; nothing was sent or stored yet. */
export const overnemenSchema = z.object({ wat: vrij('wat'), functie: z.string().optional() })
