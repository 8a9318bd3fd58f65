import { z } from 'zod'
import { urgenties } from './beoordeel-regels.ts'
import { type Afloop, afloop } from './hulpvraag-behandel.ts'

const lengte = 20_000
const teLang = `Dit is te lang. U kunt hier ${lengte.toLocaleString('nl-NL')} tekens kwijt.`

/** A text of somebody who works here; `bericht` says what to do when it is empty. */
export const tekstveld = (bericht: string) => z.string(bericht).trim().min(1, bericht).max(lengte, teLang)
export const vrijveld = z.string().trim().max(lengte, teLang).default('')
export const keuzeveld = (bericht: string) => z.string(bericht).min(1, bericht)

export const dossierpad = z.object({ id: z.uuid() })
/** A dossier as the reader saw it: two people at once never overwrite each other. */
export const gezien = dossierpad.extend({ versie: z.coerce.number().int() })

const waarom = tekstveld('Schrijf op waarom.')

export const afwijzenSchema = gezien.extend({ reden: keuzeveld('Kies een reden.'), toelichting: waarom })
export const doorverwijzenSchema = gezien.extend({
  partner: keuzeveld('Kies naar wie.'),
  toelichting: waarom,
})
export const anderLoketSchema = gezien.extend({ toelichting: waarom })
export const urgentieSchema = gezien.extend({
  urgentie: z.enum(urgenties, 'Kies een urgentie.'),
  verschijningsvorm: keuzeveld('Kies een vorm.'),
})
export const antwoordSchema = dossierpad.extend({
  bericht: z.uuid('Laad deze pagina opnieuw.'),
  tekst: tekstveld('Schrijf een antwoord.'),
  vraag: z
    .literal('ja')
    .optional()
    .transform((gekozen) => gekozen === 'ja'),
})
export const sjabloonPad = dossierpad.extend({ sjabloon: z.string().optional() })
export const contactSchema = dossierpad.extend({
  reden: tekstveld('Schrijf op waarom u de gegevens nodig hebt.'),
})

export const hulplijstSchema = z.object({
  toestand: z.enum(['nieuw', 'in-behandeling', 'afgehandeld']).catch('nieuw'),
  na: z.uuid().optional().catch(undefined),
})
export const afrondenSchema = gezien.extend({
  afloop: z.enum(Object.keys(afloop) as [Afloop, ...Afloop[]], 'Kies hoe het afliep.'),
  toelichting: vrijveld,
})
