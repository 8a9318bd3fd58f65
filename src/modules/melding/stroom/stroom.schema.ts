import { z } from 'zod'
import { afwijzenSchema, dossierpad } from '../beoordeel.schema.ts'

export const stroompad = dossierpad.extend({
  deel: z.enum(['anders', 'gelijk']).optional().catch(undefined),
  na: z.uuid().optional().catch(undefined),
})

export const uithalenSchema = dossierpad.extend({ melding: z.uuid(), versie: z.coerce.number().int() })

export const stroomAfwijzenSchema = afwijzenSchema
  .pick({ id: true, reden: true, toelichting: true })
  .extend({ tot: z.iso.datetime('Laad deze pagina opnieuw.').transform((tekst) => new Date(tekst)) })
