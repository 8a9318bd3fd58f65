import { z } from 'zod'
import { bestaandeDag, datumdelen } from '../../web/datumveld.schema.ts'
import { grenzen } from './melding.schema.ts'
import { handkanalen, uitkomsten } from './melding.ts'

const teLang = (hoogstens: number) =>
  `Dit is te lang. U kunt hier ${hoogstens.toLocaleString('nl-NL')} tekens kwijt.`
const vrij = (hoogstens: number) => z.string().max(hoogstens, teLang(hoogstens)).default('')
const concept = z.uuid({ error: 'Laad deze pagina opnieuw.' })
const wat = (leeg: string) =>
  z
    .string(leeg)
    .max(grenzen.wat, teLang(grenzen.wat))
    .refine((t) => t.trim() !== '', leeg)

const gebeurd = {
  waar: vrij(grenzen.waar),
  betrokken: vrij(grenzen.betrokken),
  wanneer: vrij(grenzen.wanneerVrij),
}

type Contact = { contactNaam?: string; contactHoe?: string; contactWanneer?: string }
const gevuld = (tekst: string | undefined) => (tekst ?? '').trim() !== ''
const contactKlopt = (v: Contact) =>
  gevuld(v.contactHoe) || !(gevuld(v.contactNaam) || gevuld(v.contactWanneer))

/** A telephone note, and what came to the counter or by post. */
export const handSchema = z
  .object({
    concept,
    kanaal: z.enum(handkanalen, 'Kies hoe de melding binnenkwam.'),
    ...datumdelen('ontvangen'),
    wat: wat('Schrijf op wat de melder zag of hoorde.'),
    ...gebeurd,
    contactNaam: vrij(grenzen.contactNaam),
    contactHoe: vrij(grenzen.contactHoe),
    contactWanneer: vrij(grenzen.contactWanneer),
    wilCode: z.enum(['ja', 'nee'], 'Kies of de melder een code wil.'),
    code: z.string().max(40).default(''),
  })
  .refine(...bestaandeDag('ontvangen'))
  .refine(contactKlopt, {
    path: ['contactHoe'],
    error: 'Schrijf op hoe de melder veilig te bereiken is, of laat alle drie de velden leeg.',
    when: () => true,
  })
export type Handinvoer = z.infer<typeof handSchema>

/** From M.: whoever called there does not exist for us. A field for her is refused, and not just ignored. */
export const mSchema = z
  .strictObject({
    concept,
    ...datumdelen('ontvangen'),
    kenmerk: vrij(100),
    wat: wat('Vul in wat M. schreef.'),
    ...gebeurd,
  })
  .refine(...bestaandeDag('ontvangen'))
export type Minvoer = z.infer<typeof mSchema>

export const terugkoppelSchema = z
  .object({
    id: z.uuid(),
    versie: z.coerce.number().int(),
    uitkomst: z.enum(uitkomsten, 'Kies wat u M. hebt laten weten.'),
    ...datumdelen('op'),
  })
  .refine(...bestaandeDag('op'))
export type Terugkoppelinvoer = z.infer<typeof terugkoppelSchema>
