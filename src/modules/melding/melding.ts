import { hash } from '../../platform/crypto/index.ts'

export const wieKeuzes = ['mijzelf', 'iemand', 'gezien', 'beroep'] as const
export type Wie = (typeof wieKeuzes)[number]

export const hulpKeuzes = ['alleen-hulp', 'ook-onderzoek'] as const
export type Hulp = (typeof hulpKeuzes)[number]

export const wanneerKeuzes = ['nog-bezig', 'voorbij', 'weet-niet'] as const
export type Wanneer = (typeof wanneerKeuzes)[number]

export type Kanaal = 'website' | 'collega' | Bronkanaal

/** Where the municipality itself, or another system, brings a melding in: each with a label of its own. */
export const handkanalen = ['telefoon', 'balie', 'post'] as const
export type Handkanaal = (typeof handkanalen)[number]
export type Bronkanaal = Handkanaal | 'partner' | 'laa' | 'm' | 'import'

export const kanaalnamen: Record<Kanaal, string> = {
  website: 'Gemeld via de website',
  collega: 'Gemeld door een collega',
  partner: 'Gemeld door een partner',
  laa: 'Signaal van de Landelijke Aanpak Adreskwaliteit',
  m: 'Melding van Meld Misdaad Anoniem (M.)',
  telefoon: 'Gemeld per telefoon',
  balie: 'Gemeld aan de balie',
  post: 'Gemeld per post of mail',
  import: 'Overgenomen uit een eerdere lijst',
}

/** What a melding of such a channel brings along: who sent it, and the sender's own mark. */
export type Herkomst = Readonly<{ kanaal: Bronkanaal; bron: string; kenmerk: string }>

/** M. asks that its text goes no further as it stands: it could lead back to who called there. */
export function nietLetterlijk({ herkomst }: Pick<MeldingInhoud, 'herkomst'>): boolean {
  return herkomst?.kanaal === 'm'
}

/** What M. may hear about what it sent: never more than this. */
export const uitkomsten = ['in-behandeling', 'geen-vervolg', 'doorverwezen', 'gebruikt'] as const
export type Uitkomst = (typeof uitkomsten)[number]
export const uitkomstnamen: Record<Uitkomst, string> = {
  'in-behandeling': 'In behandeling',
  'geen-vervolg': 'Geen vervolg',
  doorverwezen: 'Doorverwezen',
  gebruikt: 'Gebruikt',
}

/** What is sealed in `melding.melding.inhoud`. Nothing changes it afterwards. */
export type MeldingInhoud = Readonly<{
  wie: Wie | 'collega' | null
  hulp: Hulp | null
  wat: string
  plaats: string
  waar: string
  /** False when the reporter did not know the municipality and the region's first one got it. */
  gemeenteBekend: boolean
  wanneer: Wanneer | null
  wanneerToelichting: string
  betrokken: string
  /** The reporter gave no way to reach her; it never says which way. */
  anoniem: boolean
  taal: string
  /** Absent when it came by the website or from a colleague. */
  herkomst?: Herkomst
  /** The function of a colleague, and what she ticked in the words of that day. */
  functie?: Readonly<{ code: string; naam: string }>
  signalen?: readonly string[]
  /** What kind of report this is, where one step at the desk says it all. */
  label?: string
  /** Where her telephone was, when she chose to send that along. */
  locatie?: Locatie
}>

/** To how many metres is what the device said of itself. */
export type Locatie = Readonly<{ noord: number; oost: number; meters: number }>

/** What is sealed in `melding.melder.inhoud`: how to reach the reporter safely. */
export type Melder = Readonly<{ naam: string; hoe: string; wanneer: string }>

/** What is sealed in `melding.bericht.inhoud`. */
export type BerichtInhoud = Readonly<{ tekst: string }>

/** `alleen-hulp` goes to the care desk, and does not exist for the safety side. */
export function compartimentenVan(inhoud: Pick<MeldingInhoud, 'hulp'>) {
  return inhoud.hulp === 'alleen-hulp'
    ? ({ melding: 'hulpvraag', melder: 'hulpvrager' } as const)
    : ({ melding: 'melding', melder: 'melder' } as const)
}

/** Where each sealed value stands. */
export const plaatsVan = {
  melding: (id: string) => ({ kolom: 'melding.melding.inhoud', rij: id }),
  melder: (meldingId: string) => ({ kolom: 'melding.melder.inhoud', rij: meldingId }),
  bericht: (id: string) => ({ kolom: 'melding.bericht.inhoud', rij: id }),
  bijlage: (id: string) => ({ kolom: 'melding.bijlage.inhoud', rij: id }),
}

const dag = 86_400_000

/** The form makes an id an hour before sending at the most. Lists sort by it, so another time in it is not of our form. */
export function isVanNu(id: string, now: Date): boolean {
  const verschil = now.getTime() - tijdVan(id)
  return verschil > -60_000 && verschil < 2 * 3_600_000
}

function tijdVan(id: string): number {
  return Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)
}

/**
 * The same text sent twice from one form gets the same id, another text another one. `zaad` is an id made with the
 * form; its time stays in front, so that ids keep sorting by time.
 */
export function idVoorInhoud(zaad: string, inhoud: string, now: Date): string {
  const gemaakt = tijdVan(zaad)
  const oud = !(gemaakt <= now.getTime() && now.getTime() - gemaakt < dag)
  const tijd = (oud ? now.getTime() : gemaakt).toString(16).padStart(12, '0')
  const rest = hash(`${zaad}\n${inhoud}`).toString('hex')
  const variant = ((Number.parseInt(rest[3]!, 16) & 3) | 8).toString(16)
  return `${tijd.slice(0, 8)}-${tijd.slice(8)}-7${rest.slice(0, 3)}-${variant}${rest.slice(4, 7)}-${rest.slice(7, 19)}`
}
