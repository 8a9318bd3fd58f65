import { ontzegelWaarde, openDossiers } from '../../platform/crypto/index.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { kort } from '../../web/taalvorm.ts'
import { acuteDossiers } from '../acuut/index.ts'
import type { Meldingregel } from '../melding/index.ts'
import { type Regio, regioVersie } from '../netwerk/index.ts'
import { eersteEinden } from '../termijn/index.ts'
import type { Signaallijstrij } from './lijst.store.ts'
import type { SignaalInhoud } from './signaal.inhoud.ts'

/** A line in a work list, whatever it is about. */
export type Werkregel = Readonly<{
  soort: 'melding' | 'signaal'
  id: string
  kenmerk: string
  pad: string
  sinds: Date
  plaats: string
  vorm: string
  urgentie: string
  acuut: boolean
  volgende: string
  uiterlijk: string | null
  wachtOp: string | null
}>

/** Lines for signalen: one question for all keys, and each version of the region read once. */
export async function alsWerkregels(ctx: TxContext, rijen: readonly Signaallijstrij[]): Promise<Werkregel[]> {
  const versies = await openDossiers(ctx, [...new Set(rijen.map((rij) => rij.id))])
  const regios = new Map<string, Regio>()
  for (const id of new Set(rijen.map((rij) => rij.regioVersieId))) regios.set(id, await regioVersie(ctx, id))
  return rijen.map((rij) => {
    const regio = regios.get(rij.regioVersieId)!
    const inhoud = ontzegelWaarde<SignaalInhoud>(
      versies,
      { kolom: 'signaal.signaal.inhoud', rij: rij.id },
      rij.inhoud,
    )
    return {
      soort: 'signaal',
      id: rij.id,
      kenmerk: rij.kenmerk,
      pad: `/signalen/${rij.id}`,
      sinds: rij.aangemaaktOp,
      plaats: kort(inhoud?.plaats ?? ''),
      vorm: rij.verschijningsvorm,
      urgentie: rij.urgentie,
      acuut: rij.acuut,
      volgende: volgendeStap(regio, rij),
      uiterlijk: rij.uiterlijkOp,
      wachtOp: rij.wachtOp,
    }
  })
}

/** Lines for meldingen: one question for the terms of all of them, and one for danger. */
export async function alsMeldingregels(
  ctx: TxContext,
  meldingen: readonly Meldingregel[],
): Promise<Werkregel[]> {
  const ids = meldingen.map(({ id }) => id)
  const einden = await eersteEinden(ctx, ids)
  const acuut = await acuteDossiers(ctx, ids)
  return meldingen.map((melding) => ({
    ...alsMeldingregel(melding, einden.get(melding.id) ?? null),
    acuut: acuut.has(melding.id),
  }))
}

function alsMeldingregel(melding: Meldingregel, uiterlijk: string | null): Werkregel {
  return {
    soort: 'melding',
    id: melding.id,
    kenmerk: melding.kenmerk,
    pad: `/meldingen/${melding.id}`,
    sinds: melding.ontvangenOp,
    plaats: melding.plaats,
    vorm: melding.verschijningsvorm,
    urgentie: melding.urgentie,
    acuut: false,
    volgende: melding.toestand === 'nieuw' ? 'Beoordelen' : 'Klaar',
    uiterlijk,
    wachtOp: null,
  }
}

function volgendeStap(regio: Regio, { toestand, volgende }: Signaallijstrij): string {
  if (toestand === 'gesloten') return 'Klaar'
  return regio.fasemodel.wegingen.find((weging) => weging.code === volgende)?.naam ?? 'Actie'
}

/** Whom it waits for, in words. */
export function wachtTekst(regio: Regio, wachtOp: string): string {
  const naam = (code: string) => regio.rollen.find((rol) => rol.code === code)?.naam ?? code
  return wachtOp
    .split(',')
    .map((code, plek) => (code === 'melder' ? `${plek === 0 ? 'D' : 'd'}e melder` : naam(code)))
    .join(' of ')
}
