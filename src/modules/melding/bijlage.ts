import { randomBytes } from 'node:crypto'
import { ontzegel, ontzegelDeel, verzegel, verzegelDeel } from '../../platform/crypto/index.ts'
import type { Conceptsleutel } from './concept.ts'

/** What is known of a file; sealed wherever it lies. `sleutel` opens its parts, and is what moves with the file. */
export type Bestand = Readonly<{
  id: string
  naam: string
  /** The extension of what it is by its content. */
  soort: string
  grootte: number
  delen: number
  sha256: string
  sleutel: string
}>

/** The original as it came, or the photo that was drawn again. */
export type Versie = 'origineel' | 'weergave'

export const nieuweBestandssleutel = () => randomBytes(32).toString('base64')

type Deelkeuze = { versie: Versie; nr: number; laatste: boolean }

export function verzegelBestandsdeel(
  bestand: Pick<Bestand, 'id' | 'sleutel'>,
  deel: Deelkeuze,
  bytes: Buffer,
): Buffer {
  return verzegelDeel(Buffer.from(bestand.sleutel, 'base64'), { bestand: bestand.id, ...deel }, bytes)
}

export function openBestandsdeel(bestand: Bestand, deel: Deelkeuze, verzegeld: Buffer): Buffer {
  return ontzegelDeel(Buffer.from(bestand.sleutel, 'base64'), { bestand: bestand.id, ...deel }, verzegeld)
}

const plaatsInConcept = (sleutel: Conceptsleutel, id: string) =>
  `melding.concept_bijlage ${sleutel.id.toString('hex')} ${id}`

export function verzegelVoorConcept(sleutel: Conceptsleutel, bestand: Bestand): Buffer {
  return verzegel(sleutel.inhoud, plaatsInConcept(sleutel, bestand.id), Buffer.from(JSON.stringify(bestand)))
}

export function openUitConcept(sleutel: Conceptsleutel, id: string, verzegeld: Buffer): Bestand {
  return JSON.parse(ontzegel(sleutel.inhoud, plaatsInConcept(sleutel, id), verzegeld).toString()) as Bestand
}

/** How large the photo that was drawn again is. It can only be opened with the file. */
export type Weergave = Readonly<{ grootte: number; delen: number }>

export function verzegelWeergave({ id, sleutel }: Bestand, weergave: Weergave): Buffer {
  const tekst = Buffer.from(JSON.stringify(weergave))
  return verzegel(Buffer.from(sleutel, 'base64'), `melding.bijlage.weergave ${id}`, tekst)
}

export function openWeergave({ id, sleutel }: Bestand, verzegeld: Buffer): Weergave {
  const tekst = ontzegel(Buffer.from(sleutel, 'base64'), `melding.bijlage.weergave ${id}`, verzegeld)
  return JSON.parse(tekst.toString()) as Weergave
}

/** The name that somebody's device gave: no path, nothing that changes how a line reads, and not too long. */
export function schoneNaam(naam: string): string {
  const los = naam
    .normalize('NFC')
    .replace(/^.*[/\\]/, '')
    .replace(/[\p{C}"<>|:*?]/gu, '')
    .trim()
  const [, kop = '', staart = ''] = /^(.*?)(\.[^.]{1,10})?$/u.exec(los) ?? []
  return `${[...kop].slice(0, 100).join('')}${staart}` || 'bestand'
}

/** The name to save it under: what it ends with is what it is, whatever it was called. */
export function opslagnaam({ naam, soort }: Pick<Bestand, 'naam' | 'soort'>): string {
  return naam.toLowerCase().endsWith(`.${soort}`) ? naam : `${naam.replace(/\.[^.]{1,10}$/u, '')}.${soort}`
}
