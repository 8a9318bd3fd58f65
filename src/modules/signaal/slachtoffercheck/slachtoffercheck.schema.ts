import { z } from 'zod'
import { gezien, keuzeveld, tekstveld } from '../../melding/index.ts'
import { betrokkenpad } from '../signaal.schema.ts'
import { type Aanleiding, aanleidingen, type Checkantwoord, checkantwoorden } from './slachtoffercheck.ts'

export const checkpad = betrokkenpad

/** The questions come from the region, so the fields are named after them: `vraag-moest-het`. */
export const checkSchema = z
  .looseObject({
    ...gezien.shape,
    betrokkene: z.uuid(),
    aanleiding: z
      .union([z.array(z.enum(aanleidingen)), z.enum(aanleidingen)], 'Kies uit de lijst.')
      .optional(),
    uitkomst: keuzeveld('Kies een uitkomst.'),
    reden: tekstveld('Schrijf uw reden op.'),
  })
  .transform((invoer, ctx) => {
    const antwoorden = Object.keys(invoer)
      .filter((veld) => veld.startsWith('vraag-'))
      .map((veld) => {
        const antwoord = String(invoer[veld])
        if (!Object.hasOwn(checkantwoorden, antwoord))
          ctx.addIssue({ code: 'custom', path: [veld], message: 'Kies uit de lijst.' })
        return { code: veld.slice('vraag-'.length), antwoord: antwoord as Checkantwoord }
      })
    const { id, versie, betrokkene, uitkomst, reden } = invoer
    const aanleiding: Aanleiding[] = [invoer.aanleiding ?? []].flat()
    return { id, versie, betrokkene, uitkomst, reden, aanleiding, antwoorden }
  })
