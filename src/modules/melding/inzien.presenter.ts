import { type Dossiersleutel, ontzegelWaarde } from '../../platform/crypto/index.ts'
import type { Meldingrij } from './beoordeel.store.ts'
import type { Beoordeling } from './beoordeel-noteer.ts'
import { besluitnamen } from './beoordeel-regels.ts'
import { alsBijlage, type BijlageInzage } from './bijlage.presenter.ts'
import type { Bijlagerij } from './bijlage.store.ts'
import type { berichtenVan, gesprekVan } from './inzien.store.ts'
import { type BerichtInhoud, type Kanaal, kanaalnamen, type MeldingInhoud, plaatsVan } from './melding.ts'

/** One thing that happened with a melding. */
export type Moment = Readonly<{
  id: string
  op: Date
  titel: string
  door: string
  tekst: string
  /** Of a message to who has a code: whether she saw it, up to the day before. */
  gezien?: boolean
}>

export type MeldingInzage = Readonly<{
  id: string
  kenmerk: string
  ontvangenOp: Date
  toestand: string
  besluit: string | null
  urgentie: string
  verschijningsvorm: string
  signaalId: string | null
  /** The group that the lists show it in. */
  stroomId: string | null
  teruggekoppeldOp: string | null
  behandelaarId: string | null
  versie: number
  inhoud: MeldingInhoud
  /** How the reporter can read a reply: with her code, signed in, or not at all. */
  leest: 'code' | 'collega' | 'niemand'
  /** Another system sent it, and may ask how it stands. */
  vraagtZelf: boolean
  /** The day from which she wants no contact any more: nobody can write to her. */
  geenContactSinds: string | null
  momenten: Moment[]
  bijlagen: BijlageInzage[]
}>

type Delen = {
  rij: Meldingrij
  versies: Map<string, Dossiersleutel>
  gesprek: Awaited<ReturnType<typeof gesprekVan>>
  berichten: Awaited<ReturnType<typeof berichtenVan>>
  beoordelingen: Beoordeling[]
  geenContactSinds: string | null
  bijlagen: Bijlagerij[]
}

/** A melding as it may leave the module; `null` when the reader does not have its key. */
export function alsInzage({
  rij,
  versies,
  gesprek,
  berichten,
  beoordelingen,
  bijlagen,
  ...rest
}: Delen): MeldingInzage | null {
  const inhoud = ontzegelWaarde<MeldingInhoud>(versies, plaatsVan.melding(rij.id), rij.inhoud)
  if (!inhoud) return null
  const {
    id,
    kenmerk,
    ontvangenOp,
    toestand,
    besluit,
    urgentie,
    verschijningsvorm,
    signaalId,
    versie,
    behandelaarId,
    teruggekoppeldOp,
    stroomId,
  } = rij
  const momenten = [
    {
      id,
      op: ontvangenOp,
      titel: kanaalnamen[rij.kanaal as Kanaal] ?? kanaalnamen.website,
      door: '',
      tekst: '',
    },
    ...beoordelingen.map(alsMoment),
    ...berichten.map((bericht) => berichtAlsMoment(bericht, versies, gesprek)),
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
    stroomId,
    teruggekoppeldOp,
    behandelaarId,
    versie,
    inhoud,
    leest,
    vraagtZelf: gesprek?.koppelingId != null,
    momenten,
    bijlagen: bijlagen.flatMap((bijlage) => alsBijlage(versies, bijlage) ?? []),
    ...rest,
  }
}

function berichtAlsMoment(
  { id, van, op, vraag, gezien, inhoud }: Delen['berichten'][number],
  versies: Delen['versies'],
  gesprek: Delen['gesprek'],
): Moment {
  const naarMelder = vraag ? 'Vraag aan de melder' : 'Antwoord aan de melder'
  return {
    id,
    op,
    titel: van === 'melder' ? 'Bericht van de melder' : naarMelder,
    door: '',
    tekst: ontzegelWaarde<BerichtInhoud>(versies, plaatsVan.bericht(id), inhoud)?.tekst ?? '',
    ...(van === 'meldpunt' && gesprek?.publiekeSleutel && { gezien }),
  }
}

function alsMoment({ id, op, besluit, door, reden, naar, tekst }: Beoordeling): Moment {
  const bij = [reden, naar && `Naar: ${naar}`].filter(Boolean).join('. ')
  return { id, op, titel: besluitnamen[besluit], door, tekst: bij ? `${bij}.\n${tekst}` : tekst }
}
