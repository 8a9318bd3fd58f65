import { DomainError } from '../../kernel/errors.ts'
import type { Uitkomst } from './melding.ts'

/** How soon somebody must look; a human sets it, the software never does. */
export const urgenties = ['spoed', 'hoog', 'gewoon', 'onbekend'] as const
export type Urgentie = (typeof urgenties)[number]

export const urgentienamen: Record<Urgentie, string> = {
  spoed: 'Spoed: vandaag',
  hoog: 'Hoog: deze week',
  gewoon: 'Gewoon',
  onbekend: 'Nog niet bepaald',
}

/** What a judgement makes of a melding; the last few are notes that decide nothing. */
export const besluitnamen = {
  afgewezen: 'Afgewezen',
  doorverwezen: 'Doorverwezen',
  'andere-ondermijning': 'Andere ondermijning: naar het andere loket',
  signaal: 'Signaal van gemaakt',
  samengevoegd: 'Bij een signaal gevoegd',
  opgepakt: 'Opgepakt',
  overgenomen: 'Overgenomen',
  teruggegeven: 'Teruggegeven',
  afgerond: 'Afgerond',
  urgentie: 'Urgentie of vorm bepaald',
  contact: 'Contactgegevens opgevraagd',
  gevaar: 'Acuut gevaar',
  'gevaar-over': 'Acuut gevaar overgenomen',
  'gevaar-hulp': 'Hulp aangeboden bij acuut gevaar',
  'gevaar-verteld': 'Verteld bij acuut gevaar',
  'gevaar-voorbij': 'Acuut gevaar voorbij',
  'm-teruggekoppeld': 'Teruggekoppeld aan M.',
  'uit-groep': 'Uit een groep gehaald',
} as const
export type Besluit = keyof typeof besluitnamen

const uitkomstPerBesluit: Partial<Record<Besluit, Uitkomst>> = {
  afgewezen: 'geen-vervolg',
  doorverwezen: 'doorverwezen',
  'andere-ondermijning': 'doorverwezen',
  signaal: 'gebruikt',
  samengevoegd: 'gebruikt',
}

/** What M. hears of a judgement; nothing when it is none. */
export function uitkomstVan(besluit: string | null): Uitkomst | undefined {
  return uitkomstPerBesluit[besluit as Besluit]
}

/** What is sealed in `melding.beoordeling.toelichting`. `versie` is that of the melding after it. */
export type Toelichting = Readonly<{
  tekst: string
  door: string
  versie: number
  reden?: string
  naar?: string
}>

export type Wijzigingsregel = Readonly<{ moment: string; door: string; titel: string }>

/** Somebody else was first: says who did what, so that the reader can decide what to do with her own text. */
export function gewijzigdDoor(regels: readonly Wijzigingsregel[]): DomainError {
  const wat = regels.map(({ moment, door, titel }) => `${moment}, ${door}: ${titel}.`).join(' ')
  const tekst = `Iemand anders heeft dit intussen gewijzigd. Uw invoer is nog niet opgeslagen. ${wat} Bekijk wat er is veranderd en verstuur daarna opnieuw.`
  return new DomainError('intussen-gewijzigd', 409, tekst.replace('  ', ' '))
}
