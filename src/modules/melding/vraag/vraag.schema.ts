import { z } from 'zod'
import { dossierpad, tekstveld } from '../beoordeel.schema.ts'
import { concept } from '../collega/collega.schema.ts'

export const vraagSchema = z.object({ concept, tekst: tekstveld('Schrijf uw vraag op.') })
export const vraagAntwoordSchema = dossierpad.extend({ tekst: tekstveld('Schrijf een antwoord.') })
