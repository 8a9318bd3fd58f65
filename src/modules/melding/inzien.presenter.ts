import { type Dossiersleutel, ontzegelWaarde } from '../../platform/crypto/index.ts'
import type { Meldingrij } from './beoordeel.store.ts'
import type { Beoordeling } from './beoordeel-noteer.ts'
import { besluitnamen } from './beoordeel-regels.ts'
import { alsBijlage, type BijlageInzage } from './bijlage.presenter.ts'
import type { Bijlagerij } from './bijlage.store.ts'
import type { berichtenVan, gesprekVan } from './inzien.store.ts'
import { type BerichtInhoud, type MeldingInhoud, plaatsVan } from './melding.ts'

/** One thing that happened with a melding. */
export type Moment = Readonly<{ id: string; op: Date; titel: string; door: string; tekst: string }>

export type MeldingInzage = Readonly<{
  id: string
  kenmerk: string
  ontvangenOp: Date
  toestand: string
  besluit: string | null
  urgentie: string
  verschijningsvorm: string
  signaalId: string | null
  versie: number
  inhoud: MeldingInhoud
  /** How the reporter can read a reply: with her code, signed in, or not at all. */
  leest: 'code' | 'collega' | 'niemand'
  momenten: Moment[]
  bijlagen: BijlageInzage[]
}>

type Delen = {
  rij: Meldingrij
  versies: Map<string, Dossiersleutel>
  gesprek: Awaited<ReturnType<typeof gesprekVan>>
  berichten: Awaited<ReturnType<typeof berichtenVan>>
  beoordelingen: Beoordeling[]
  bijlagen: Bijlagerij[]
}

/** A melding as it may leave the module; `null` when the reader does not have its key. */
export function alsInzage({ rij, versies, gesprek, berichten, ...delen }: Delen): MeldingInzage | null {
  const { beoordelingen } = delen
  const inhoud = ontzegelWaarde<MeldingInhoud>(versies, plaatsVan.melding(rij.id), rij.inhoud)
  if (!inhoud) return null
  const { id, kenmerk, ontvangenOp, toestand, besluit, urgentie, verschijningsvorm, signaalId, versie } = rij
  const momenten = [
    {
      id,
      op: ontvangenOp,
      titel: rij.kanaal === 'collega' ? 'Gemeld door een collega' : 'Gemeld via de website',
      door: '',
      tekst: '',
    },
    ...beoordelingen.map(alsMoment),
    ...berichten.map(({ id: berichtId, van, op, inhoud: verzegeld }) => ({
      id: berichtId,
      op,
      titel: van === 'melder' ? 'Bericht van de melder' : 'Antwoord aan de melder',
      door: '',
      tekst: ontzegelWaarde<BerichtInhoud>(versies, plaatsVan.bericht(berichtId), verzegeld)?.tekst ?? '',
    })),
  ].sort((a, b) => b.op.getTime() - a.op.getTime() || (a.id < b.id ? 1 : -1))
  const leest = gesprek?.publiekeSleutel ? 'code' : gesprek?.accountId ? 'collega' : 'niemand'
  return {
    id,
    kenmerk,
    ontvangenOp,
    toestand,
    besluit,
    urgentie,
    verschijningsvorm,
    signaalId,
    versie,
    inhoud,
    leest,
    momenten,
    bijlagen: delen.bijlagen.flatMap((bijlage) => alsBijlage(versies, bijlage) ?? []),
  }
}

function alsMoment({ id, op, besluit, door, reden, naar, tekst }: Beoordeling): Moment {
  const bij = [reden, naar && `Naar: ${naar}`].filter(Boolean).join('. ')
  return { id, op, titel: besluitnamen[besluit], door, tekst: bij ? `${bij}.\n${tekst}` : tekst }
}
