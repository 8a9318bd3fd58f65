import { z } from 'zod'
import { dossierpad, gezien, keuzeveld, tekstveld, urgenties, vrijveld } from '../melding/index.ts'
import { objectsoorten, persoonrollen, type Zekerheid, zekerheden } from './signaal.inhoud.ts'

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

const wat = {
  verschijningsvorm: keuzeveld('Kies een vorm.'),
  urgentie: z.enum(urgenties, 'Kies een urgentie.'),
  plaats: vrijveld,
  feiten: tekstveld('Schrijf op wat er is gezien of gehoord.'),
  interpretatie: vrijveld,
}
export const nieuwSignaalSchema = gezien.extend(wat)
export const samenvoegenSchema = gezien.extend({
  signaal: z.uuid('Kies een signaal.'),
  toelichting: vrijveld,
})

const datumdelen = { 'uiterlijk-dag': vrijveld, 'uiterlijk-maand': vrijveld, 'uiterlijk-jaar': vrijveld }
type Datumdelen = { [deel in keyof typeof datumdelen]?: string | undefined }

/** Three numbers as a date; `undefined` when such a day does not exist. */
function datumUit(velden: Datumdelen): string | null | undefined {
  const delen = [velden['uiterlijk-jaar'], velden['uiterlijk-maand'], velden['uiterlijk-dag']].map(
    (deel) => deel ?? '',
  )
  if (delen.every((deel) => deel === '')) return null
  const datum = delen.map((deel, plek) => deel.padStart(plek === 0 ? 4 : 2, '0')).join('-')
  return z.iso.date().safeParse(datum).success ? datum : undefined
}

export const wijzigenSchema = gezien
  .extend({ ...wat, ...datumdelen, wachtOp: vrijveld })
  .refine((invoer) => datumUit(invoer) !== undefined, {
    path: ['uiterlijk'],
    error: 'Deze dag bestaat niet. Schrijf bijvoorbeeld 3, 12 en 2026.',
    // Judged beside the other fields: every problem comes back at once.
    when: () => true,
  })
  .transform((invoer) => ({ ...invoer, uiterlijk: datumUit(invoer) ?? null }))

const zekerheid = z.enum(Object.keys(zekerheden) as [Zekerheid, ...Zekerheid[]], 'Kies hoe zeker dit is.')
const sleutels = <K extends string>(wat: Record<K, string>) => Object.keys(wat) as [K, ...K[]]

const nieuw = z.uuid('Laad deze pagina opnieuw.')
export const persoonSchema = dossierpad
  .extend({
    betrokkene: nieuw,
    wat: tekstveld('Schrijf op wie dit is, of hoe u deze persoon noemt.'),
    rol: z.enum(sleutels(persoonrollen), 'Kies een rol.'),
    zekerheid,
    toelichting: vrijveld,
  })
  .transform((invoer) => ({ ...invoer, soort: 'persoon' as const }))
export const objectSchema = dossierpad
  .extend({
    betrokkene: nieuw,
    soort: z.enum(sleutels(objectsoorten), 'Kies wat het is.'),
    wat: tekstveld('Vul dit in.'),
    zekerheid,
    toelichting: vrijveld,
  })
  .transform((invoer) => ({ ...invoer, rol: null }))
export const weghalenPad = dossierpad.extend({ betrokkene: z.uuid() })
export const weghalenSchema = weghalenPad.extend({ reden: tekstveld('Schrijf op waarom.') })

export const gevaarSchema = gezien.extend({
  gedaan: tekstveld('Schrijf op wat er is gedaan.'),
  wanneer: tekstveld('Schrijf op wanneer.'),
})
export const afloopSchema = gezien.extend({
  afloop: tekstveld('Schrijf op hoe u weet dat het gevaar voorbij is.'),
})
export const notitieSchema = dossierpad.extend({ notitie: nieuw, tekst: tekstveld('Schrijf een notitie.') })

/** The codes of the wegingen come from the region, so the fields are named after them: `uitkomst-2A`. */
export const wegingSchema = z.looseObject(gezien.shape).transform((invoer, ctx) => {
  const tekst = (veld: string) => (typeof invoer[veld] === 'string' ? (invoer[veld] as string).trim() : '')
  const codes = Object.keys(invoer).flatMap((veld) =>
    veld.startsWith('uitkomst-') || veld.startsWith('reden-') ? [veld.slice(veld.indexOf('-') + 1)] : [],
  )
  const besluiten = [...new Set(codes)].map((code) => ({
    code,
    uitkomst: tekst(`uitkomst-${code}`),
    reden: tekst(`reden-${code}`),
    criteria: [invoer[`criteria-${code}`] ?? []].flat().filter((c) => typeof c === 'string'),
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
