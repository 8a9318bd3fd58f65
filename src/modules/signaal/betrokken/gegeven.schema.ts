import { z } from 'zod'
import { dagBestaatNiet, datumdelen, datumUit } from '../../../web/datumveld.schema.ts'
import { dossierpad, keuzeveld, tekstveld, vrijveld } from '../../melding/index.ts'
import { type Gegevensoort, objectsoorten, persoonrollen, zekerheden } from '../signaal.inhoud.ts'
import { betrokkenpad } from '../signaal.schema.ts'
import { extranamen, minderjarig } from './gegeven.ts'

const namen = <K extends string>(wat: Record<K, string>) => Object.keys(wat) as [K, ...K[]]
const formulier = z.uuid('Laad deze pagina opnieuw.')
const lijst = z.union([z.string().transform((een) => [een]), z.array(z.string())]).default([])
const soorten = ['persoon', 'feit', ...namen(objectsoorten)] as const

export const objectpad = dossierpad.extend({
  soort: z.enum(namen(objectsoorten)).optional().catch(undefined),
})

const velden = {
  wat: tekstveld('Vul dit in.'),
  rol: z.enum(namen(persoonrollen), 'Kies een rol.').nullable().default(null),
  zekerheid: z.enum(namen(zekerheden), 'Kies hoe zeker dit is.'),
  toelichting: vrijveld,
  feitbron: keuzeveld('Kies waar dit vandaan komt.'),
  minderjarig: z.enum(namen(minderjarig)).or(z.literal('')).default(''),
  strafbaar: z.enum(['ja', '']).default(''),
  ...{ leeftijd: vrijveld, postcode: vrijveld, woonplaats: vrijveld, kvk: vrijveld },
  ...{ merk: vrijveld, dienst: vrijveld, site: vrijveld },
  ...datumdelen('dag'),
}

type Gelezen = { soort: string; rol: unknown; kvk?: string }

/** Judged beside the other fields: every problem comes back at once. */
const naast = <E>(veld: string, error: E) => ({ path: [veld] as PropertyKey[], error, when: () => true })
const dagGoed = (invoer: object) => typeof datumUit('dag', invoer) === 'string'
const dagFout = ({ input }: { input?: unknown }) =>
  datumUit('dag', input as object) === null ? 'Vul de dag in.' : dagBestaatNiet
const rolGoed = ({ soort, rol }: Gelezen) => soort !== 'persoon' || Boolean(rol)
const kvkGoed = ({ soort, kvk }: Gelezen) =>
  soort !== 'bedrijf' || !kvk?.trim() || /^(\s*\d){8}\s*$/.test(kvk)

function alsOpgave<I extends Gelezen>(invoer: I) {
  const eigen = Object.entries(invoer).filter(([naam, waarde]) => extranamen.includes(naam) && waarde)
  return {
    ...invoer,
    rol: invoer.soort === 'persoon' ? (invoer.rol as keyof typeof persoonrollen) : null,
    dag: datumUit('dag', invoer)!,
    extra: Object.fromEntries(eigen) as Record<string, string>,
  }
}

const toevoegen = (soort: z.ZodType<Gegevensoort>) =>
  dossierpad
    .extend({ ...velden, betrokkene: formulier, ontvangers: lijst, soort })
    .refine(rolGoed, naast('rol', 'Kies een rol.'))
    .refine(kvkGoed, naast('kvk', 'Een KvK-nummer heeft 8 cijfers.'))
    .refine(dagGoed, naast('dag', dagFout))
    .transform(alsOpgave)

export const persoonSchema = toevoegen(z.literal('persoon').default('persoon'))
export const objectSchema = toevoegen(z.enum(namen(objectsoorten), 'Kies wat het is.'))
export const feitSchema = toevoegen(z.literal('feit').default('feit'))

const correctie = {
  correctie: formulier,
  versie: z.coerce.number().int(),
  reden: tekstveld('Schrijf op waarom.'),
}
export const intrekkenSchema = betrokkenpad.extend(correctie)
export const verbeterSchema = betrokkenpad
  .extend({ ...velden, ...correctie, soort: z.enum(soorten, 'Laad deze pagina opnieuw.') })
  .refine(rolGoed, naast('rol', 'Kies een rol.'))
  .refine(kvkGoed, naast('kvk', 'Een KvK-nummer heeft 8 cijfers.'))
  .refine(dagGoed, naast('dag', dagFout))
  .transform(alsOpgave)

export const politietekstSchema = dossierpad.extend({ tekst: tekstveld('Er is geen tekst.') })
