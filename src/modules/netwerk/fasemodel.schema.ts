import { z } from 'zod'
import { code, herkomst, zin } from './bouwstenen.schema.ts'

const wegingcode = z.string().regex(/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/, 'gebruik letters, cijfers en streepjes')

/** The roles that may decide about a signaal: no other has a way to it (besluit 0023). A region names them as it likes. */
export const wegers = ['aandachtsfunctionaris', 'regisseur', 'privacyfunctionaris'] as const
const regisseurs = ['aandachtsfunctionaris', 'regisseur'] as const

const stap = z.strictObject({
  code,
  naam: zin,
  uitleg: zin,
  /** In the order in which they are decided. */
  wegingen: z.array(wegingcode).min(1, 'noem ten minste een weging'),
})

const uitkomst = z.strictObject({
  code,
  naam: zin,
  /** `door`: to the next weging or step. `aanvullen`: the same weging again, later. */
  gevolg: z.enum([
    'door',
    'aanvullen',
    'niet-opgepakt',
    'doorverwijzen',
    'afdeling',
    'riec',
    'casusoverleg',
    'actie',
    'monitoren',
  ]),
})

const weging = z.strictObject({
  code: wegingcode,
  naam: zin,
  /** Set when this weging is (also) a privacycheck: its number. */
  privacycheck: wegingcode.optional(),
  vraag: zin,
  toelichting: zin,
  /** Whoever has one of these roles may decide. */
  rollen: z.array(z.enum(wegers)).min(1, 'noem wie beslist'),
  criteria: z.array(zin).min(1, 'noem ten minste een criterium'),
  uitkomsten: z.array(uitkomst).min(2, 'noem ten minste twee uitkomsten'),
  redenVerplicht: z.literal(true),
  /** The fenomeenbeeld of the municipality stands beside this weging. */
  fenomeenbeeld: z.boolean().default(false),
  ...herkomst,
})

const metBeeld = weging.refine(
  ({ fenomeenbeeld, rollen }) => !fenomeenbeeld || rollen.every((rol) => regisseurs.some((r) => r === rol)),
  { error: `alleen bij een weging van ${regisseurs.join(' of ')}: zij lezen het`, path: ['fenomeenbeeld'] },
)

const wie = z
  .array(z.enum(regisseurs))
  .min(1, 'noem wie beslist')
  .default([...regisseurs])

type Model = { stappen: Stap[]; wegingen: Weging[] }

/** What needs something that was let through to share, comes after the check that lets it through. */
function naDeeltoets(deel: (weging: Weging) => boolean) {
  return ({ stappen, wegingen }: Model) => {
    const inVolgorde = stappen
      .flatMap((stap) => stap.wegingen)
      .flatMap((code) => wegingen.filter((weging) => weging.code === code))
    const toets = inVolgorde.findIndex((w) => w.privacycheck && !['1', '2B'].includes(w.privacycheck))
    return inVolgorde.every((weging, plek) => !deel(weging) || (toets !== -1 && toets < plek))
  }
}

const model = z.strictObject({
  naam: zin,
  stappen: z.array(stap).min(1, 'noem ten minste een stap'),
  wegingen: z.array(metBeeld).min(1, 'noem ten minste een weging'),
  /** Who may stop, send back, close and open again. */
  regie: z.strictObject({ stop: wie, terug: wie, sluiting: wie, heropend: wie }).prefault({}),
  ...herkomst,
})

export const fasemodel = model
  .refine(
    naDeeltoets(({ privacycheck }) => privacycheck === '2B'),
    { error: 'zet een privacycheck over delen voor 2B', path: ['wegingen'] },
  )
  .refine(
    naDeeltoets(({ uitkomsten }) => uitkomsten.some(({ gevolg }) => gevolg === 'casusoverleg')),
    { error: 'zet een privacycheck over delen voor een weging met een casusoverleg', path: ['wegingen'] },
  )

export const fasemodelBestand = z.strictObject({ fasemodel })

export type Stap = z.infer<typeof stap>
export type Weging = z.infer<typeof weging>
export type Uitkomst = z.infer<typeof uitkomst>
export type Gevolg = Uitkomst['gevolg']
