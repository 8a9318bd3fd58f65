import { z } from 'zod'
import { dagBestaatNiet, datumdelen, datumUit } from '../../web/datumveld.schema.ts'
import { dossierpad, gezien, keuzeveld, tekstveld, urgenties, vrijveld } from '../melding/index.ts'

export const bladerSchema = z.object({
  na: z.uuid().optional().catch(undefined),
  tot: z.coerce.number().int().optional().catch(undefined),
})

const optie = z
  .string()
  .optional()
  .transform((tekst) => tekst || undefined)

/** Codes only: nothing personal stands in an address. */
export const filterSchema = z.object({
  soort: z.enum(['melding', 'signaal']).optional().catch(undefined),
  vorm: optie,
  urgentie: z.enum(urgenties).optional().catch(undefined),
  toestand: z.enum(['open', 'gesloten']).catch('open'),
  na: z.uuid().optional().catch(undefined),
})

/** `s 7k3mq2` and `S-7K3MQ2` are the same. */
export const zoekSchema = z.object({
  kenmerk: z
    .string('Vul een kenmerk in.')
    .transform((tekst) => tekst.toUpperCase().replace(/[^A-Z0-9]/g, ''))
    .pipe(z.string().regex(/^[SM][A-Z0-9]{4,12}$/, 'Een kenmerk begint met S of M, zoals S-7K3MQ2.'))
    .transform((tekst) => `${tekst[0]}-${tekst.slice(1)}`),
})

const wat = {
  verschijningsvorm: keuzeveld('Kies een vorm.'),
  urgentie: z.enum(urgenties, 'Kies een urgentie.'),
  plaats: vrijveld,
  plaatssoort: vrijveld,
  feiten: tekstveld('Schrijf op wat er is gezien of gehoord.'),
  interpretatie: vrijveld,
}
export const nieuwSignaalSchema = gezien.extend(wat)
export const samenvoegenSchema = gezien.extend({
  signaal: z.uuid('Kies een signaal.'),
  toelichting: vrijveld,
})

export const wijzigenSchema = gezien
  .extend({ ...wat, ...datumdelen('uiterlijk'), wachtOp: vrijveld })
  .refine((invoer) => datumUit('uiterlijk', invoer) !== undefined, {
    path: ['uiterlijk'],
    error: dagBestaatNiet,
    // Judged beside the other fields: every problem comes back at once.
    when: () => true,
  })
  .transform((invoer) => ({ ...invoer, uiterlijk: datumUit('uiterlijk', invoer) ?? null }))

const nieuw = z.uuid('Laad deze pagina opnieuw.')
export const betrokkenpad = dossierpad.extend({ betrokkene: z.uuid() })

/** Told, or not yet: then with a reason and a day on which somebody looks again. */
export const informeerSchema = betrokkenpad
  .extend({
    keuze: z.enum(['verteld', 'uitgesteld'], 'Kies wat van toepassing is.'),
    reden: tekstveld('Schrijf op hoe het is verteld, of waarom het nog niet kan.'),
    ...datumdelen('herzien'),
  })
  .refine((invoer) => invoer.keuze !== 'uitgesteld' || typeof datumUit('herzien', invoer) === 'string', {
    path: ['herzien'],
    error: ({ input }) =>
      datumUit('herzien', input as object) === null ? 'Kies een dag waarop u opnieuw kijkt.' : dagBestaatNiet,
    when: () => true,
  })
  .transform((invoer) => ({ ...invoer, herzien: datumUit('herzien', invoer) ?? null }))

export const notitieSchema = dossierpad.extend({ notitie: nieuw, tekst: tekstveld('Schrijf een notitie.') })

/** The codes of the wegingen come from the region, so the fields are named after them: `uitkomst-2A`. */
export const wegingSchema = z.looseObject(gezien.shape).transform((invoer, ctx) => {
  const tekst = (veld: string) => (typeof invoer[veld] === 'string' ? (invoer[veld] as string).trim() : '')
  const lijst = (veld: string) => [invoer[veld] ?? []].flat().filter((c) => typeof c === 'string')
  const codes = Object.keys(invoer).flatMap((veld) =>
    veld.startsWith('uitkomst-') || veld.startsWith('reden-') ? [veld.slice(veld.indexOf('-') + 1)] : [],
  )
  const besluiten = [...new Set(codes)].map((code) => ({
    code,
    uitkomst: tekst(`uitkomst-${code}`),
    reden: tekst(`reden-${code}`),
    criteria: lijst(`criteria-${code}`),
    mag: lijst(`mag-${code}`),
  }))
  const fout = (veld: string, message: string) => ctx.addIssue({ code: 'custom', path: [veld], message })
  for (const { code, uitkomst, reden } of besluiten) {
    if (uitkomst && !reden) fout(`reden-${code}`, 'Schrijf uw reden op.')
    if (!uitkomst && reden) fout(`uitkomst-${code}`, 'Kies een uitkomst bij uw reden, of maak de reden leeg.')
    if (reden.length > 20_000) fout(`reden-${code}`, 'Deze reden is te lang.')
  }
  const gekozen = besluiten.filter((besluit) => besluit.uitkomst)
  if (gekozen.length === 0) fout('', 'Kies bij ten minste een weging een uitkomst.')
  return { id: invoer.id, versie: invoer.versie, besluiten: gekozen }
})
