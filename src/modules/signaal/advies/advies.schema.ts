import { z } from 'zod'
import { bestaandeDag, datumdelen, datumUit } from '../../../web/datumveld.schema.ts'
import { dossierpad, gezien, keuzeveld, tekstveld } from '../../melding/index.ts'

/** What somebody ticked below her text, one or more of the codes that were shown there. */
const bevestigd = z.union([z.string().transform((een) => [een]), z.array(z.string())]).default([])

export const vraagSchema = dossierpad
  .extend({
    advies: z.uuid('Laad deze pagina opnieuw.'),
    deskundige: keuzeveld('Kies aan wie u het vraagt.'),
    vraag: tekstveld('Schrijf uw vraag op.'),
    ...datumdelen('op'),
    bevestigd,
  })
  .refine(...bestaandeDag('op'))
  .transform((invoer) => ({ ...invoer, dag: datumUit('op', invoer)! }))

export const adviespad = dossierpad.extend({ advies: z.uuid() })

export const antwoordSchema = gezien
  .extend({
    advies: z.uuid(),
    antwoord: tekstveld('Schrijf op wat het advies is.'),
    ...datumdelen('op'),
    bevestigd,
  })
  .refine(...bestaandeDag('op'))
  .transform((invoer) => ({ ...invoer, dag: datumUit('op', invoer)! }))

export const intrekSchema = gezien.extend({
  advies: z.uuid(),
  reden: tekstveld('Schrijf op waarom u de vraag intrekt.'),
  bevestigd,
})
