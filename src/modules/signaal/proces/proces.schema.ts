import { z } from 'zod'
import { dagBestaatNiet, datumdelen, datumUit } from '../../../web/datumveld.schema.ts'
import { dossierpad, gezien, keuzeveld, tekstveld, vrijveld } from '../../melding/index.ts'
import { uitslagen } from './stuk.ts'
import { type Taaktoestand, taaktoestanden } from './taak.ts'

const reden = tekstveld('Schrijf op waarom.')
const namen = <K extends string>(wat: Record<K, string>) => Object.keys(wat) as [K, ...K[]]

/** A check of a day in three fields: an existing one, and there at all unless it may be left out. */
function dagregel(naam: string, leeg?: string) {
  const goed = (invoer: object) => {
    const dag = datumUit(naam, invoer)
    return dag !== undefined && (dag !== null || leeg === undefined)
  }
  const error = ({ input }: { input?: unknown }) =>
    datumUit(naam, input as object) === null ? leeg : dagBestaatNiet
  // Judged beside the other fields: every problem comes back at once.
  return [goed, { path: [naam] as PropertyKey[], error, when: () => true }] as const
}

export const terugSchema = gezien.extend({ naar: keuzeveld('Kies naar welke weging.'), reden })
export const heropenSchema = gezien.extend({ reden })

const berichtvelden = {
  melder: keuzeveld('Kies wat de melder hoort.'),
  tekst: vrijveld,
  bericht: z.uuid('Laad deze pagina opnieuw.'),
}
const tekstErbij = [
  ({ melder, tekst }: { melder?: string; tekst?: string }) =>
    !['eigen', 'geen'].includes(melder ?? '') || (tekst ?? '').trim() !== '',
  {
    path: ['tekst'] as PropertyKey[],
    error: 'Schrijf de tekst voor de melder, of waarom er geen bericht gaat.',
    when: () => true,
  },
] as const
export const sluitSchema = gezien.extend({ reden, ...berichtvelden }).refine(...tekstErbij)
export const berichtSchema = gezien.extend(berichtvelden).refine(...tekstErbij)

export const bronvraagSchema = gezien.extend({
  vraag: tekstveld('Schrijf op wat u wilt weten.'),
  waarom: tekstveld('Schrijf op waarom dit nodig is.'),
  bronnen: z
    .union([z.string().transform((een) => [een]), z.array(z.string())], 'Kies ten minste een bron.')
    .default([]),
  grond: vrijveld,
})

export const uitslagSchema = gezien
  .extend({
    bron: keuzeveld('Kies een bron.'),
    uitslag: z.enum(namen(uitslagen), 'Kies wat de bron antwoordde.'),
    ...datumdelen('dag'),
  })
  .refine(...dagregel('dag', 'Vul de dag in waarop de bron antwoordde.'))
  .transform((invoer) => ({ ...invoer, dag: datumUit('dag', invoer)! }))

export const deelnemerregels = [1, 2, 3, 4, 5] as const

/** Up to five participants, each whole or not at all; the fields are named after their row. */
export const voorstelSchema = z
  .looseObject({
    ...gezien.shape,
    slachtoffer: tekstveld('Schrijf op wat dit voor het slachtoffer betekent.'),
    aanpak: tekstveld('Schrijf op welke aanpak u kiest.'),
    bevoegdheid: tekstveld('Schrijf op welke bevoegdheid daarbij hoort.'),
  })
  .transform((invoer, ctx) => {
    const lees = (veld: string) => (typeof invoer[veld] === 'string' ? (invoer[veld] as string).trim() : '')
    const fout = (veld: string, message: string) => ctx.addIssue({ code: 'custom', path: [veld], message })
    const deelnemers = deelnemerregels
      .map((nr) => ({
        nr,
        ...{ code: `d${nr}`, naam: lees(`wie-${nr}`), deel: lees(`deel-${nr}`), grond: lees(`grond-${nr}`) },
      }))
      .filter(({ naam, deel, grond }) => naam || deel || grond)
    for (const { nr, naam, deel, grond } of deelnemers) {
      if (!naam) fout(`wie-${nr}`, 'Kies wie dit krijgt.')
      if (!deel) fout(`deel-${nr}`, 'Schrijf op welk deel.')
      if (!grond) fout(`grond-${nr}`, 'Schrijf op op welke grond.')
      if (deel.length > 20_000 || grond.length > 20_000) fout(`deel-${nr}`, 'Dit is te lang.')
    }
    if (deelnemers.length === 0) fout('wie-1', 'Noem ten minste een deelnemer.')
    const { id, versie, slachtoffer, aanpak, bevoegdheid } = invoer
    return {
      ...{ id, versie, slachtoffer, aanpak, bevoegdheid },
      deelnemers: deelnemers.map(({ nr: _, ...rest }) => rest),
    }
  })

export const overdrachtSchema = gezien
  .extend({
    naar: z.union(
      [keuzeveld('Kies naar wie.').transform((een) => [een]), z.array(z.string()).min(1)],
      'Kies naar wie.',
    ),
    grond: vrijveld,
    wat: tekstveld('Schrijf op wat er is afgesproken.'),
    ...datumdelen('dag'),
    ...datumdelen('antwoordOp'),
  })
  .refine(...dagregel('dag', 'Vul de dag in.'))
  .refine(...dagregel('antwoordOp'))
  .transform((invoer) => ({
    ...invoer,
    dag: datumUit('dag', invoer)!,
    antwoordOp: datumUit('antwoordOp', invoer) ?? null,
  }))
export const reactieSchema = gezien.extend({
  van: keuzeveld('Kies van wie.'),
  tekst: vrijveld,
})

const taakid = z.uuid('Laad deze pagina opnieuw.')
export const planSchema = dossierpad
  .extend({
    taak: taakid,
    wat: tekstveld('Schrijf op wat er moet gebeuren.'),
    wie: keuzeveld('Kies wie het doet.'),
    ...datumdelen('uiterlijk'),
  })
  .refine(...dagregel('uiterlijk', 'Kies een dag.'))
  .transform((invoer) => ({ ...invoer, uiterlijk: datumUit('uiterlijk', invoer)! }))

export const taakpad = dossierpad.extend({ taak: z.uuid() })
export const taakSchema = gezien
  .extend({
    taak: z.uuid(),
    wie: keuzeveld('Kies wie het doet.'),
    toestand: z.enum(namen<Taaktoestand>(taaktoestanden), 'Kies hoe het staat.'),
    resultaat: vrijveld,
    ...datumdelen('uiterlijk'),
  })
  .refine(...dagregel('uiterlijk', 'Kies een dag.'))
  .refine(({ toestand, resultaat }) => toestand === 'open' || resultaat.trim() !== '', {
    path: ['resultaat'],
    error: 'Schrijf op wat het resultaat is, of waarom de taak niet meer nodig is.',
  })
  .transform((invoer) => ({ ...invoer, uiterlijk: datumUit('uiterlijk', invoer)! }))
