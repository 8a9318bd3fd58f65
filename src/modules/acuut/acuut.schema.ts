import { z } from 'zod'
import { ogenblik } from '../../kernel/termijn/tijdzone.ts'
import { dagBestaatNiet, datumdelen, datumUit } from '../../web/datumveld.schema.ts'
import { leeftijden } from '../netwerk/index.ts'
import { minutenVan, type Oordeel, type Organisatiesoort, oordelen, organisatiesoorten } from './acuut.ts'

const lengte = 5_000
const tekst = (bericht: string) =>
  z.string(bericht).trim().min(1, bericht).max(lengte, 'Dit is te lang. Houd het kort.')
const sleutels = <K extends string>(wat: Record<K, string>) => Object.keys(wat) as [K, ...K[]]

export const welk = z.object({ id: z.uuid() })
const nieuw = z.uuid('Laad deze pagina opnieuw.')

/** About whom it is: codes only, so that nothing personal stands in an address. */
export const belSchema = welk.extend({
  leeftijd: z.enum(leeftijden).nullable().catch(null).default(null),
  vorm: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .optional()
    .catch(undefined),
})

const moment = { ...datumdelen('op'), tijd: z.string().trim().max(10, 'Dit is te lang.').default('') }
type Moment = Record<string, unknown> & { tijd: string }

// Judged beside the other fields: every problem comes back at once.
const altijd = { when: () => true }
const eisDag = z.refine<Moment>((invoer) => typeof datumUit('op', invoer) === 'string', {
  ...{ path: ['op'], error: dagBestaatNiet, ...altijd },
})
const eisTijd = z.refine<Moment>((invoer) => minutenVan(invoer.tijd) !== null, {
  ...{ path: ['tijd'], error: 'Schrijf een tijd, zoals 3:10.', ...altijd },
})
const momentVan = (invoer: Moment) => ogenblik(datumUit('op', invoer) as string, minutenVan(invoer.tijd)!)

export const stapSchema = welk
  .extend({
    stap: nieuw,
    gedaan: tekst('Schrijf op wat er is gedaan.'),
    ...moment,
    gedeeld: z.enum(['ja', 'nee'], 'Kies of er iets is verteld aan iemand buiten de gemeente.'),
  })
  .check(eisDag, eisTijd)
  .transform((invoer) => ({ ...invoer, gedaanOp: momentVan(invoer) }))

export const overnameSchema = welk.extend({ versie: z.coerce.number().int() })
export const afloopSchema = welk.extend({
  stap: nieuw,
  afloop: tekst('Schrijf op hoe u weet dat het gevaar voorbij is.'),
})

export const verstrekkingSchema = welk
  .extend({
    verstrekking: nieuw,
    klok: z.string().max(40).default(''),
    soort: z.enum<[Organisatiesoort, ...Organisatiesoort[]]>(
      sleutels(organisatiesoorten),
      'Kies wat voor organisatie het is.',
    ),
    organisatie: tekst('Schrijf op welke organisatie het is.'),
    functie: tekst('Schrijf op welke functie die persoon heeft.'),
    wat: tekst('Schrijf op wat u hebt verteld.'),
    ...moment,
    grond: z.string('Kies een grond.').min(1, 'Kies een grond.'),
    waarom: tekst('Schrijf op waarom het niet kon wachten.'),
  })
  .check(eisDag, eisTijd)
  .transform((invoer) => ({ ...invoer, verteldOp: momentVan(invoer) }))

export const oordeelSchema = welk.extend({
  mocht: z.enum<[Oordeel, ...Oordeel[]]>(sleutels(oordelen), 'Kies uw oordeel.'),
  toelichting: tekst('Licht uw oordeel toe.'),
})
